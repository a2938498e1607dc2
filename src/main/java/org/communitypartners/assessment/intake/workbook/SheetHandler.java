package org.communitypartners.assessment.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the rows of a sheet as its part is read: texts as text, numbers by their format, formulas by their last value.
 */
final class SheetHandler extends DefaultHandler {
    private final SharedStrings strings;
    private final CellKinds kinds;
    private final MergedCells merged;
    private final SheetText.Writer target;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int row = -1;
    private int column;
    private int style;
    private String type = "";
    private boolean inValue;
    private long hidden;

    SheetHandler(SharedStrings strings, CellKinds kinds, MergedCells merged, SheetText.Writer target) {
        this.strings = strings;
        this.kinds = kinds;
        this.merged = merged;
        this.target = target;
    }

    /** How many rows a filter or a person has hidden. */
    long hidden() {
        return hidden;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                cells.clear();
                column = -1;
                if (isTrue(attributes.getValue("hidden"))) {
                    hidden++;
                }
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                String kind = attributes.getValue("t");
                type = kind == null ? "n" : kind;
                String index = attributes.getValue("s");
                style = index == null ? -1 : Integer.parseInt(index);
                text.setLength(0);
            }
            case "v", "t" -> inValue = true;
            // What is read aloud of a text in another script is no part of it.
            case "rPh" -> type = "phonetic";
            default -> {
                // Formulas, formats and all else say nothing about the value.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue && !type.equals("phonetic")) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        switch (localName) {
            case "v", "t" -> inValue = false;
            case "rPh" -> type = "inlineStr";
            case "c" -> put(value());
            case "row" -> {
                merged.fill(row, cells);
                while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
                    cells.remove(cells.size() - 1);
                }
                if (!cells.isEmpty()) {
                    target.row(row + 1L, cells);
                }
            }
            default -> {
                // Nothing else ends a cell or a row.
            }
        }
    }

    private String value() {
        String stored = text.toString();
        return switch (type) {
            case "s" ->
                stored.isEmpty()
                        ? ""
                        : strings.getItemAt(Integer.parseInt(stored)).getString();
            case "b" -> stored.equals("1") ? "TRUE" : stored.isEmpty() ? "" : "FALSE";
            case "n" -> stored.isEmpty() ? "" : kinds.text(stored, style);
            default -> stored;
        };
    }

    private void put(String value) {
        if (!value.isEmpty()) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
