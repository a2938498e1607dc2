package org.communitypartners.assessment.report.xlsx;

import java.util.stream.Collectors;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;

/**
 * Draws a chart of the spreadsheet's own, with solid fills, titles, named axes and a text for those who do not see it.
 */
final class ChartDrawer {

    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final int GAP_WIDTH = 45;
    private static final double THIN = 0.5;
    private static final double LINE = 2.25;

    private final XSSFSheet sheet;
    private final Chart chart;
    private final ChartSource source;

    ChartDrawer(XSSFSheet sheet, Chart chart, PlacedTable placed) {
        this.sheet = sheet;
        this.chart = chart;
        this.source = new ChartSource(chart, placed);
    }

    void draw(XSSFClientAnchor anchor) {
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(anchor);
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
        frameless(drawn);
        describe(drawn);
        drawn.setTitleText(title());
        drawn.setTitleOverlay(false);
        drawn.setAutoTitleDeleted(false);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        boolean bars = chart.type() == Chart.Type.BARS;
        XDDFCategoryAxis names = drawn.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(names, values);
        XDDFChartData data =
                drawn.createData(chart.type() == Chart.Type.LINE ? ChartTypes.LINE : ChartTypes.BAR, names, values);
        for (Series series : chart.series()) {
            XDDFChartData.Series line =
                    data.addSeries(source.names(chart.categories()), source.values(series.column()));
            line.setTitle(series.name(), null);
            paint(line, series.tone());
        }
        shape(data, bars);
        drawn.plot(data);
        ChartFonts.apply(drawn);
        ChartLabels.apply(drawn, chart);
    }

    /** With the colours in words: a legend lists bars from below in some programs, from above in others. */
    private String title() {
        return chart.series().size() < 2
                ? chart.title()
                : chart.title() + " ("
                        + chart.series().stream()
                                .map(series -> (series.tone() == Tone.PRESENT ? "dark: " : "light: ") + series.name())
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    /** White, without a box around it. */
    private static void frameless(XSSFChart drawn) {
        CTShapeProperties shape = drawn.getCTChartSpace().addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(WHITE.clone());
        shape.addNewLn().addNewNoFill();
    }

    private void describe(XSSFChart drawn) {
        CTGraphicalObjectFrame frame = drawn.getGraphicFrame().getCTGraphicalObjectFrame();
        frame.getNvGraphicFramePr().getCNvPr().setName(chart.title());
        frame.getNvGraphicFramePr().getCNvPr().setTitle(chart.title());
        frame.getNvGraphicFramePr().getCNvPr().setDescr(chart.alternative());
    }

    private void axes(XDDFCategoryAxis names, XDDFValueAxis values) {
        names.setTitle(chart.categoryTitle());
        values.setTitle(chart.valueTitle());
        names.setMajorTickMark(AxisTickMark.NONE);
        names.setMinorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setMinorTickMark(AxisTickMark.NONE);
        // Names stay at the edge when a bar goes below zero.
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        names.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(source.format(chart.series().get(0).column()).pattern());
        if (chart.type() == Chart.Type.BARS) {
            // The first row of the table is the first bar from the top, and the numbers stay below.
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        names.getOrAddShapeProperties().setLineProperties(line(Palette.GREY, THIN));
        values.getOrAddShapeProperties().setLineProperties(line(Palette.HAIRLINE, THIN));
        values.getOrAddMajorGridProperties().setLineProperties(line(Palette.HAIRLINE, THIN));
    }

    private void paint(XDDFChartData.Series series, Tone tone) {
        Palette color = tone == Tone.PRESENT ? Palette.NAVY : Palette.LIGHT;
        if (chart.type() == Chart.Type.LINE) {
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) series;
            line.setSmooth(false);
            line.setLineProperties(line(color, LINE));
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFShapeProperties marker = new XDDFShapeProperties();
            marker.setFillProperties(fill(color));
            marker.setLineProperties(line(color, THIN));
            line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        } else {
            series.setFillProperties(fill(color));
            if (tone == Tone.LAST_PRESENT) {
                series.getDataPoint(source.size() - 1L).setFillProperties(fill(Palette.NAVY));
            }
        }
    }

    private static void shape(XDDFChartData data, boolean bars) {
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData columns) {
            columns.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
            columns.setBarGrouping(BarGrouping.CLUSTERED);
            columns.setGapWidth(GAP_WIDTH);
        } else if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
    }

    private static XDDFSolidFillProperties fill(Palette palette) {
        return new XDDFSolidFillProperties(new XDDFColorRgbBinary(palette.rgb()));
    }

    private static XDDFLineProperties line(Palette palette, double width) {
        XDDFLineProperties line = new XDDFLineProperties(fill(palette));
        line.setWidth(width);
        return line;
    }
}
