package org.communitypartners.assessment.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Document;
import org.communitypartners.assessment.report.model.Paragraph;
import org.communitypartners.assessment.report.model.Section;
import org.communitypartners.assessment.report.model.Table;

/** Writes a document as a Word file. The same document gives the same bytes on any day and machine. */
public final class DocxWriter {

    private DocxWriter() {}

    /**
     * Writes a document.
     *
     * @throws IOException when the file cannot be written
     * @throws IllegalArgumentException when it has a chart: documents have words and tables only
     */
    public static void write(Document document, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument out = new XWPFDocument()) {
            WordStyles.addTo(out);
            DocumentFrame.set(out, document);
            DocumentDrawer drawer = new DocumentDrawer(out);
            drawer.words(document.title(), WordStyles.TITLE);
            drawer.words(document.subtitle(), WordStyles.SUBTITLE);
            for (Section section : document.sections()) {
                drawer.words(section.heading(), WordStyles.HEADING);
                for (Block block : section.blocks()) {
                    draw(drawer, block);
                }
            }
            out.write(bytes);
        }
        StableZip.write(bytes.toByteArray(), file);
    }

    private static void draw(DocumentDrawer drawer, Block block) {
        if (block instanceof Paragraph paragraph) {
            drawer.paragraph(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            drawer.bullets(bullets);
        } else if (block instanceof Table table) {
            drawer.table(table);
        } else if (block instanceof Charts) {
            throw new IllegalArgumentException("A document has words and tables, not charts.");
        }
    }
}
