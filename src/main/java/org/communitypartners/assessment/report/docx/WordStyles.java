package org.communitypartners.assessment.report.docx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The word processor's own styles, which a new document lacks: headings, captions, lists, tables. */
enum WordStyles {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING("Heading1"),
    CAPTION("Caption"),
    BULLET("ListBullet"),
    TABLE_TEXT("TableText"),
    TABLE_NOTE("TableNote"),
    TABLE("ReportTable"),
    FOOTER("Footer");

    private static final String RESOURCE = "styles.xml";
    private static final int INDENT = 360;

    private final String id;

    WordStyles(String id) {
        this.id = id;
    }

    /** The name in the file. */
    String id() {
        return id;
    }

    /** Gives the styles to a document. */
    static void addTo(XWPFDocument document) throws IOException {
        try (InputStream in = WordStyles.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException("The program lacks its file " + RESOURCE + ".");
            }
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IOException("The program's file " + RESOURCE + " is damaged.", e);
        }
    }

    /** The numbering of bulleted lists, made in a document. */
    static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
