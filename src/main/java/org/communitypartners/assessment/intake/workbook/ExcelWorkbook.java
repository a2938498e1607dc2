package org.communitypartners.assessment.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an Excel workbook one row after the other; memory holds one sheet's text, packed. */
public final class ExcelWorkbook {
    private static final String DAMAGED = "is a damaged workbook; open it, save it again as .xlsx, and replace it";

    private static final String PROTECTED =
            "is protected by a password, or is an old workbook (.xls) under another name;"
                    + " open it and save it as .xlsx without a password";

    private ExcelWorkbook() {}

    /** Whether a file is a workbook by its name. */
    public static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || lower.endsWith(".xlsm");
    }

    /**
     * The sheets with anything in them, in the order of their tabs. Hidden sheets are named, and not read.
     *
     * @throws UnreadableWorkbookException if the file is no workbook that can be read
     * @throws IOException if the file cannot be opened
     */
    public static List<WorkbookSheet> sheets(Path file) throws IOException, UnreadableWorkbookException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return sheets(new XSSFReader(parts), new ReadOnlySharedStringsTable(parts));
        } catch (EmptyFileException e) {
            throw new UnreadableWorkbookException("is empty", e);
        } catch (OLE2NotOfficeXmlFileException e) {
            throw new UnreadableWorkbookException(PROTECTED, e);
        } catch (IOException e) {
            if (!Files.isReadable(file)) {
                throw e;
            }
            throw new UnreadableWorkbookException(DAMAGED, e);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw new UnreadableWorkbookException(DAMAGED, e);
        }
    }

    private static List<WorkbookSheet> sheets(XSSFReader reader, SharedStrings strings)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Contents contents = new Contents();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, contents);
        }
        CellKinds kinds = new CellKinds(reader.getStylesTable(), contents.from1904);
        List<WorkbookSheet> sheets = new ArrayList<>();
        for (Tab tab : contents.tabs) {
            if (tab.hidden()) {
                sheets.add(WorkbookSheet.hidden(tab.name()));
            } else {
                WorkbookSheet sheet = read(reader, tab, strings, kinds);
                if (!sheet.isBlank()) {
                    sheets.add(sheet);
                }
            }
        }
        return sheets;
    }

    private static WorkbookSheet read(XSSFReader reader, Tab tab, SharedStrings strings, CellKinds kinds)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        // Merged cells are told below the rows that they cover, hence two passes.
        Merges merges = new Merges();
        try (InputStream part = reader.getSheet(tab.relation())) {
            parse(part, merges);
        }
        SheetText.Writer text = new SheetText.Writer();
        SheetHandler rows = new SheetHandler(strings, kinds, new MergedCells(merges.ranges), text);
        try (InputStream part = reader.getSheet(tab.relation())) {
            parse(part, rows);
        }
        return new WorkbookSheet(tab.name(), text.end(), rows.hidden(), false);
    }

    /** Without document types and external entities. */
    private static void parse(InputStream part, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        xml.parse(new InputSource(part));
    }

    private record Tab(String name, String relation, boolean hidden) {}

    /** What the workbook's own part says. */
    private static final class Contents extends DefaultHandler {
        private final List<Tab> tabs = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (localName.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            } else if (localName.equals("sheet")) {
                String state = attributes.getValue("state");
                tabs.add(new Tab(
                        attributes.getValue("name"), relation(attributes), state != null && !state.equals("visible")));
            }
        }

        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && !attributes.getURI(i).isEmpty()) {
                    return attributes.getValue(i);
                }
            }
            throw new IllegalStateException("A sheet without a part");
        }
    }

    /** Which cells are merged. */
    private static final class Merges extends DefaultHandler {
        private final List<CellRangeAddress> ranges = new ArrayList<>();

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (localName.equals("mergeCell")) {
                ranges.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            }
        }
    }
}
