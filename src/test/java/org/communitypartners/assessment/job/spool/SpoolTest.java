package org.communitypartners.assessment.job.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Amounts;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.tally.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final PartnerType CHURCHES = new PartnerType("Churches", 0, false);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasWrittenIsReadBackKindByKind() throws IOException {
        Activity saintMark = activity("saint mark", CHURCHES, "Gerüchte, \"Tee\"\nund Lesen 🎈");
        Activity clinic = activity("oak clinic", null, "x".repeat(100_000));
        Disposition rejected =
                new Disposition("activities/a.csv", 7, Reason.UNREADABLE_DATE, "Date", "soon", "Mend it.", "a,soon");
        QualityNote note = new QualityNote(QualityNote.Kind.DATE_ORDER, "activities/a.csv", 0, "MDY", "As given.");
        FileAccount account = new FileAccount(
                "activities/a.csv", "a", 3, 2, 0, 1, 55, LocalDate.of(2026, 10, 1), null, "UTF-8", "comma", "MDY", "");
        Path path = folder.resolve("work/source-0001");
        try (Spool spool = new Spool(path)) {
            spool.write(saintMark);
            spool.write(rejected);
            spool.write(clinic);
            spool.write(note);
            spool.write(account);
        }

        Spools spools = new Spools(List.of(path, path), List.of(CHURCHES), names("Spanish", "LSTA"));
        assertThat(spools.activities(partner -> true)).containsExactly(saintMark, clinic, saintMark, clinic);
        assertThat(spools.activities("oak clinic"::equals)).containsExactly(clinic, clinic);
        assertThat(spools.dispositions()).containsExactly(rejected, rejected);
        assertThat(spools.notes()).containsExactly(note, note);
        assertThat(spools.accounts()).containsExactly(account, account);
    }

    @Test
    void namesAreShownAsTheyWereFirstMetHoweverARowWritesThem() throws IOException {
        Path path = folder.resolve("work/source-0001");
        try (Spool spool = new Spool(path)) {
            spool.write(activity("saint mark", CHURCHES, "Tea"));
        }

        Spools spools = new Spools(List.of(path), List.of(CHURCHES), names("SPANISH", "Lsta"));
        assertThat(spools.activities(partner -> true))
                .extracting(row -> row.language() + " " + row.grant().text())
                .containsExactly("SPANISH; somali Lsta");
    }

    private static Names names(String language, String grant) {
        Names names = new Names();
        names.meet(NameKind.LANGUAGE, new Term("spanish", language));
        names.meet(NameKind.GRANT, new Term("lsta", grant));
        return names;
    }

    private static Activity activity(
            String partner, @org.jspecify.annotations.Nullable PartnerType type, String title) {
        return new Activity(
                "activities/a.csv",
                3_000_000_000L,
                "A-17",
                LocalDate.of(2026, 10, 9),
                "10:30",
                new Term(partner, partner.toUpperCase(java.util.Locale.ROOT)),
                List.of(new Term("ash", "Ash"), new Term("elm", "Elm")),
                type,
                title,
                ActivityClass.OUTREACH,
                LocationMode.OFFSITE,
                TargetAge.GENERAL,
                Activity.MISSING,
                0,
                300,
                99_999,
                true,
                Status.HELD,
                List.of(new Term("spanish", "Spanish"), new Term("somali", "somali")),
                Term.BLANK,
                "series",
                12,
                4_500,
                Amounts.inOrder(4, 1, 2, 3, 150, Activity.MISSING, 125_050),
                false,
                new Term("lsta", "LSTA"),
                "notes");
    }
}
