package org.communitypartners.assessment.report.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communitypartners.assessment.report.docx.DocxWriter;
import org.communitypartners.assessment.report.grant.GrantFiles;
import org.communitypartners.assessment.report.sheets.AssessmentWorkbook;
import org.communitypartners.assessment.report.sheets.SmallLibrary;
import org.communitypartners.assessment.report.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OoxmlSchemaTest {

    private final Path folder;
    private final Path file;

    OoxmlSchemaTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("file");
    }

    @Test
    void everyPartOfTheInternalWorkbookFollowsTheSchema() throws IOException {
        new XlsxWriter(folder).write(AssessmentWorkbook.of(SmallLibrary.internal()), file);

        assertThat(OoxmlSchema.problemsOf(file)).isEmpty();
    }

    @Test
    void everyPartOfTheShareableWorkbookFollowsTheSchema() throws IOException {
        new XlsxWriter(folder).write(AssessmentWorkbook.of(SmallLibrary.shareable()), file);

        assertThat(OoxmlSchema.problemsOf(file)).isEmpty();
    }

    @Test
    void everyPartOfTheGrantFilesFollowsTheSchema() throws IOException {
        GrantFiles grant = GrantFiles.forPublic(
                SmallLibrary.internal(), SmallLibrary.shareable().figures(), SmallLibrary.GRANT);
        new XlsxWriter(folder).write(grant.workbook(), file);
        assertThat(OoxmlSchema.problemsOf(file)).isEmpty();

        DocxWriter.write(grant.narrative(), file);
        assertThat(OoxmlSchema.problemsOf(file)).isEmpty();
    }

    /** A check that finds nothing is worth as much as what it would have found. */
    @Test
    void aLineChartWithoutItsGroupingWouldBeFound() throws IOException {
        part(
                """
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">
                <c:chart><c:plotArea><c:lineChart><c:varyColors val="0"/></c:lineChart></c:plotArea></c:chart>
                </c:chartSpace>
                """);

        assertThat(OoxmlSchema.problemsOf(file))
                .anyMatch(problem -> problem.startsWith("xl/charts/chart1.xml, line 2: Expected element 'grouping@"));
    }

    private void part(String xml) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/charts/chart1.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
