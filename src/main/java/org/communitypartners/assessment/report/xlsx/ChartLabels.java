package org.communitypartners.assessment.report.xlsx;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Values beside the bars of what the report is about, so that nobody has to measure bars by eye. */
final class ChartLabels {

    private static final int SIZE = 800;

    private ChartLabels() {}

    static void apply(XSSFChart drawn, Chart chart) {
        // Beside the bars of a comparison they would lie on its bars.
        if (chart.type() == Chart.Type.LINE || chart.series().size() > 1) {
            return;
        }
        CTBarChart bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.series().get(i).tone() == Tone.PRESENT) {
                show(bars.getSerArray(i).addNewDLbls());
            }
        }
    }

    private static void show(CTDLbls labels) {
        CTTextParagraph paragraph;
        var text = labels.addNewTxPr();
        text.addNewBodyPr();
        paragraph = text.addNewP();
        ChartFonts.dress(paragraph.addNewPPr().addNewDefRPr(), SIZE, false, Palette.INK);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
