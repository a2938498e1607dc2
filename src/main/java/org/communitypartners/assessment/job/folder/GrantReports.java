package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.docx.DocxWriter;
import org.communitypartners.assessment.report.grant.GrantFiles;
import org.communitypartners.assessment.report.xlsx.XlsxWriter;

/** Writes the workbook and the narrative of each grant whose days overlap the period. */
final class GrantReports {
    private final ReportContents contents;
    private final Figures published;
    private final Set<String> wanted = new HashSet<>();

    /**
     * The files of the grants.
     *
     * @param contents what the report says
     * @param published the figures of the shareable copy
     * @param codes the codes of the grants to write for; none means all
     */
    GrantReports(ReportContents contents, Figures published, List<String> codes) {
        this.contents = contents;
        this.published = published;
        codes.forEach(code -> wanted.add(code.strip().toLowerCase(Locale.ROOT)));
    }

    void write(Path target, Path scratch) throws IOException {
        FileNames names = new FileNames();
        for (Grant grant : contents.tables().grants()) {
            if (isWanted(grant)) {
                GrantFiles files = new GrantFiles(contents, published, grant);
                String name = "grant-" + names.safe(grant.code().text()) + "-"
                        + contents.period().id();
                new XlsxWriter(scratch).write(files.workbook(), target.resolve(name + ".xlsx"));
                DocxWriter.write(files.narrative(), target.resolve(name + ".docx"));
            }
        }
    }

    private boolean isWanted(Grant grant) {
        return grant.span().overlaps(contents.period().span())
                && (wanted.isEmpty() || wanted.contains(grant.code().text().toLowerCase(Locale.ROOT)));
    }
}
