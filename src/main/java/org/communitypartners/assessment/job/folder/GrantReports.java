package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.docx.DocxWriter;
import org.communitypartners.assessment.report.grant.GrantFiles;
import org.communitypartners.assessment.report.xlsx.XlsxWriter;

/**
 * Writes the workbook and the narrative of each grant whose days overlap the period: for the funder, for the public.
 */
final class GrantReports {
    /** What stands at the end of the names of files for the public. */
    private static final String PUBLIC = "-public";

    private final ReportContents contents;
    private final Set<String> wanted = new HashSet<>();

    /**
     * The files of the grants.
     *
     * @param contents what the report says, for one audience
     * @param codes the codes of the grants to write for; none means all
     */
    GrantReports(ReportContents contents, List<String> codes) {
        this.contents = contents;
        codes.forEach(code -> wanted.add(code.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * Writes what the public may see.
     *
     * @param published the figures of the shareable copy
     */
    void writePublic(Figures published, Path target, Path scratch) throws IOException {
        write(grant -> GrantFiles.forPublic(contents, published, grant), PUBLIC, target, scratch);
    }

    /**
     * Writes what the funders get.
     *
     * @param earlier the rows under running grants from before the period
     * @param seriesToDate the series of the grants from their first days on
     */
    void writeForFunders(Iterable<Activity> earlier, List<SprLine> seriesToDate, Path target, Path scratch)
            throws IOException {
        write(grant -> GrantFiles.forFunder(contents, grant, earlier, seriesToDate), "", target, scratch);
    }

    private void write(Function<Grant, GrantFiles> filesOf, String suffix, Path target, Path scratch)
            throws IOException {
        FileNames names = new FileNames();
        for (Grant grant : contents.tables().grants()) {
            if (isWanted(grant)) {
                GrantFiles files = filesOf.apply(grant);
                String name = "grant-" + names.safe(grant.code().text()) + "-"
                        + contents.period().id() + suffix;
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
