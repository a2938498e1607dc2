package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.folder.FileReading;
import org.communitypartners.assessment.intake.folder.FileReading.HeadingUse;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.FileForm;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.row.RejectionMessages;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.row.RowText;
import org.communitypartners.assessment.intake.row.SourceResult;
import org.jspecify.annotations.Nullable;

/** Tells what became of one file of a settled source. */
public final class FileReport {
    private final FileRows file;
    private final String name;
    private final String source;
    private final SourceResult result;
    private final Plausibility plausibility;
    private final SortedMap<Reason, Long> reasons = new TreeMap<>();
    private long counted;
    private long setAside;
    private long rejected;
    private long contacts;
    private long withoutPartner;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    public FileReport(FileRows file, String source, SourceResult result, Plausibility plausibility) {
        this.file = file;
        this.name = file.file().name();
        this.source = source;
        this.result = result;
        this.plausibility = plausibility;
    }

    public void report() {
        if (file.form() instanceof FileForm.Unusable unusable) {
            rejected = 1;
            reasons.put(unusable.reason(), 1L);
            result.disposed(new Disposition(name, 1, unusable.reason(), unusable.column(), "", unusable.message(), ""));
            tell(account("", unusable.message()), 0, List.of());
        } else if (file.form() instanceof FileForm.Usable usable) {
            file.rows().forEach(this::tell);
            tell(
                    account(delimiterName(usable.dialect().delimiter()), ""),
                    usable.headerLine(),
                    usable.header().uses());
        }
    }

    private FileAccount account(String delimiter, String problem) {
        return new FileAccount(
                name,
                source,
                counted + setAside + rejected,
                counted,
                setAside,
                rejected,
                contacts,
                first,
                last,
                file.file().examination().encoding().label(),
                delimiter,
                file.dating().label(),
                problem);
    }

    private void tell(FileAccount account, long headerLine, List<HeadingUse> columns) {
        result.accounted(account);
        result.described(
                new FileReading(account, headerLine, file.dating().inWords(), columns, reasons, withoutPartner));
    }

    private void tell(RowVerdict row) {
        Reason verdict = row.verdict();
        if (verdict == null) {
            if (row.isPart()) {
                counted++;
            } else {
                count(row.good().activity());
            }
        } else {
            dispose(row, verdict);
        }
    }

    private void count(Activity activity) {
        counted++;
        if (activity.held()) {
            int people = activity.contacts();
            contacts += people == Activity.MISSING ? 0 : people;
            plausibility.see(activity);
        }
        first = first == null || activity.date().isBefore(first) ? activity.date() : first;
        last = last == null || activity.date().isAfter(last) ? activity.date() : last;
        result.counted(activity);
    }

    private void dispose(RowVerdict row, Reason verdict) {
        if (verdict.rejected()) {
            rejected++;
        } else {
            setAside++;
        }
        reasons.merge(verdict, 1L, Long::sum);
        String column = "";
        String value = "";
        if (row.row() instanceof RowReading.Bad bad && bad.reason() == verdict) {
            column = bad.column();
            withoutPartner += lacksOnlyThePartner(bad) ? 1 : 0;
            value = RowText.value(bad.value());
        } else if (verdict == Reason.UNREADABLE_DATE
                || verdict == Reason.AMBIGUOUS_DATE
                || verdict == Reason.SEVERAL_DATES) {
            Header header = row.row().file().header();
            column = header.heading(Column.ACTIVITY_DATE);
            value = RowText.value(header.value(row.row().cells(), Column.ACTIVITY_DATE));
        }
        result.disposed(new Disposition(
                name,
                row.row().line(),
                verdict,
                column,
                value,
                RejectionMessages.of(verdict, column, value, row.because()),
                RowText.of(row.row())));
    }

    private static boolean lacksOnlyThePartner(RowReading.Bad bad) {
        return bad.reason() == Reason.MISSING_VALUE
                && bad.column().equals(bad.file().header().heading(Column.PARTNER))
                && !(bad.date() instanceof DateReading.Unreadable);
    }

    private static String delimiterName(String delimiter) {
        return switch (delimiter) {
            case "," -> "comma";
            case ";" -> "semicolon";
            case "\t" -> "tab";
            case "|" -> "pipe";
            default -> delimiter;
        };
    }
}
