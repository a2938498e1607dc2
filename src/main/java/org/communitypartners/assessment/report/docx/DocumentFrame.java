package org.communitypartners.assessment.report.docx;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.communitypartners.assessment.report.model.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What stands around the words: letter paper, page numbers, and what the file says about itself. */
final class DocumentFrame {

    /** Twentieths of a point. */
    private static final int INCH = 1440;

    private DocumentFrame() {}

    static void set(XWPFDocument out, Document document) {
        properties(out, document);
        page(out);
        footer(out, document);
    }

    private static void properties(XWPFDocument out, Document document) {
        Instant day = document.preparedOn().atStartOfDay().toInstant(ZoneOffset.UTC);
        Optional<Date> date = Optional.of(Date.from(day));
        POIXMLProperties.CoreProperties core = out.getProperties().getCoreProperties();
        core.setTitle(document.title());
        core.setSubjectProperty(document.subject());
        core.setCreator(document.author());
        core.setLastModifiedByUser(document.author());
        core.setCreated(date);
        core.setModified(date);
        core.getUnderlyingProperties().setLanguageProperty(document.language());
        out.getProperties().getExtendedProperties().setApplication(document.program());
    }

    private static void page(XWPFDocument out) {
        CTSectPr section = out.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(INCH * 17L / 2));
        size.setH(BigInteger.valueOf(INCH * 11L));
        CTPageMar margins = section.addNewPgMar();
        BigInteger inch = BigInteger.valueOf(INCH);
        margins.setLeft(inch);
        margins.setRight(inch);
        margins.setTop(inch);
        margins.setBottom(inch);
        margins.setHeader(BigInteger.valueOf(INCH / 2));
        margins.setFooter(BigInteger.valueOf(INCH / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void footer(XWPFDocument out, Document document) {
        XWPFFooter footer = out.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle(WordStyles.FOOTER.id());
        paragraph.createRun().setText(document.author() + " · " + document.title() + " · page ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
