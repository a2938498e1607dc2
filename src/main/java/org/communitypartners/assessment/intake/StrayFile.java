package org.communitypartners.assessment.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.communitypartners.assessment.intake.table.SideColumns;
import org.communitypartners.assessment.intake.workbook.ExcelWorkbook;

/**
 * A file right below the input folder that is none of ours: a misspelt side file, or a log in the wrong place.
 *
 * @param name its name
 */
record StrayFile(String name) {
    /** Two letters at most are mistyped. */
    private static final LevenshteinDistance TYPING_ERRORS = new LevenshteinDistance(2);

    private static final List<String> LOGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".zip");

    /** What to do about it, one sentence. */
    String advice() {
        String folded = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        Optional<String> meant = SideColumns.ALL.stream()
                .map(SideColumns::file)
                .filter(file -> TYPING_ERRORS.apply(folded, file) >= 0)
                .findFirst();
        if (meant.isPresent()) {
            return "The file " + name + " is not read; if it is meant to be " + meant.get() + ", rename it.";
        }
        Optional<String> saved = SideColumns.ALL.stream()
                .map(SideColumns::file)
                .filter(file -> stem(folded).equals(stem(file)))
                .findFirst();
        if (saved.isPresent()) {
            return "The file " + name + " is not read"
                    + instead(saved.get(), stem(saved.get()) + folded.substring(folded.lastIndexOf('.')));
        }
        if (LOGS.stream().anyMatch(folded::endsWith)) {
            return "The file " + name + " is not read, because it lies beside the folder activities. If it is a log of"
                    + " activities, move it to " + FolderScan.ACTIVITIES + "/" + name + ".";
        }
        return "The file " + name + " is not read. Activity files belong into the folder activities; the other files"
                + " are " + SideColumns.ALL.stream().map(SideColumns::file).collect(Collectors.joining(", ")) + ".";
    }

    private String instead(String csv, String workbook) {
        if (!ExcelWorkbook.isOne(name)) {
            return "; save it as " + csv + ".";
        }
        return name.equals(workbook) ? ", because " + csv + " lies beside it." : "; rename it to " + workbook + ".";
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
