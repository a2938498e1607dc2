package org.communitypartners.assessment.report.xlsx;

import java.util.List;
import org.communitypartners.assessment.report.model.Sheet.Page;

/**
 * Breaks pages between the blocks of a sheet rather than within them, where a program heeds that on sheets as wide as
 * the page.
 */
final class PageBreaks {

    private static final double PIXELS_PER_INCH = 96;
    private static final double PORTRAIT_WIDTH = 7.5;
    private static final double PORTRAIT_HEIGHT = 9.75;
    private static final double LANDSCAPE_WIDTH = 10;
    private static final double LANDSCAPE_HEIGHT = 7.25;
    /** Programs differ in how wide they draw, the more so where the typeface is missing. */
    private static final double CAUTION = 0.85;
    /** A page with less on it is not broken. */
    private static final double LEAST_FILLED = 0.35;
    /** Smaller print cannot be read. */
    private static final int SMALLEST = 45;

    private final Canvas canvas;
    private final double width;
    private final double height;

    PageBreaks(Canvas canvas, Page page) {
        this.canvas = canvas;
        width = (page == Page.PORTRAIT ? PORTRAIT_WIDTH : LANDSCAPE_WIDTH) * PIXELS_PER_INCH;
        height = (page == Page.PORTRAIT ? PORTRAIT_HEIGHT : LANDSCAPE_HEIGHT) * PIXELS_PER_INCH;
    }

    /**
     * Breaks before each block that would not end on the page where it begins.
     *
     * @param starts the first row of each block
     * @param lastColumn the last column that is printed
     */
    void between(List<Integer> starts, int lastColumn) {
        double needed = 0;
        for (int i = 0; i <= lastColumn; i++) {
            needed += canvas.pixelsOfColumn(i);
        }
        int scale = (int) Math.min(100, Math.floor(100 * CAUTION * width / needed));
        if (scale < SMALLEST) {
            return;
        }
        double page = height * CAUTION * 100 / scale;
        double top = 0;
        for (int i = 0; i < starts.size(); i++) {
            double begin = canvas.pixelsAbove(starts.get(i));
            double end = canvas.pixelsAbove(i + 1 < starts.size() ? starts.get(i + 1) : canvas.next());
            if (end - top > page && begin - top > page * LEAST_FILLED) {
                canvas.sheet().setRowBreak(starts.get(i) - 1);
                top = begin;
            }
            while (end - top > page) {
                top += page;
            }
        }
    }
}
