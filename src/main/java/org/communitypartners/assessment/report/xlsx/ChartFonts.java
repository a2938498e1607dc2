package org.communitypartners.assessment.report.xlsx;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** The typeface of a chart: that of the sheet, small and quiet. */
final class ChartFonts {

    /** Sizes are in hundredths of a point. */
    private static final int TITLE = 1100;

    private static final int AXIS_TITLE = 900;
    private static final int LABEL = 900;

    private ChartFonts() {}

    static void apply(XSSFChart chart) {
        CTTextBody all = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        if (all.getBodyPr() == null) {
            all.addNewBodyPr();
        }
        CTTextParagraph paragraph = all.sizeOfPArray() > 0 ? all.getPArray(0) : all.addNewP();
        CTTextCharacterProperties usual = paragraph.isSetPPr()
                ? paragraph.getPPr().addNewDefRPr()
                : paragraph.addNewPPr().addNewDefRPr();
        dress(usual, LABEL, false, Palette.GREY);
        title(chart.getCTChart().getTitle(), TITLE, true, Palette.NAVY);
        CTPlotArea area = chart.getCTChart().getPlotArea();
        area.getCatAxList().forEach(axis -> title(axis.getTitle(), AXIS_TITLE, false, Palette.GREY));
        area.getValAxList().forEach(axis -> title(axis.getTitle(), AXIS_TITLE, false, Palette.GREY));
    }

    private static void title(CTTitle title, int size, boolean bold, Palette color) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPList()) {
            for (CTRegularTextRun run : paragraph.getRList()) {
                dress(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), size, bold, color);
            }
        }
    }

    /** Dresses characters. */
    static void dress(CTTextCharacterProperties characters, int size, boolean bold, Palette color) {
        characters.setLang("en-US");
        characters.setSz(size);
        characters.setB(bold);
        if (characters.isSetSolidFill()) {
            characters.unsetSolidFill();
        }
        characters.addNewSolidFill().addNewSrgbClr().setVal(color.rgb());
        if (characters.isSetLatin()) {
            characters.unsetLatin();
        }
        characters.addNewLatin().setTypeface(Styles.TYPEFACE);
    }
}
