package org.communitypartners.assessment.intake.settle;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.HeadingSense;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.row.Decisions;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.value.NumberReading;
import org.communitypartners.assessment.intake.value.TimeUnit;

/**
 * Finds the files whose lengths are hours although nothing says so: all of them are small, and some are fractions,
 * which nobody writes of minutes.
 */
public final class LengthUnits {
    /** No session of more hours is written without its unit; in hundredths. */
    private static final long LONGEST = 1200;

    private final String source;
    private final boolean settled;
    private final Decisions decisions;

    public LengthUnits(String source, SourceSettings settings, Decisions decisions) {
        this.source = source;
        this.settled = settings.lengthUnit() != null;
        this.decisions = decisions;
    }

    /** Settles the lengths of a file whose rows are all there. */
    public void settle(FileRows file) {
        if (settled || file.rows().stream().noneMatch(row -> hasFraction(row.row()))) {
            return;
        }
        List<RowVerdict> bare = new ArrayList<>();
        boolean fractions = false;
        for (RowVerdict row : file.rows()) {
            if (row.row() instanceof RowReading.Good good && isBare(good)) {
                if (good.activity().minutes() > LONGEST) {
                    return;
                }
                fractions |= hasFraction(good);
                bare.add(row);
            }
        }
        if (fractions) {
            bare.forEach(LengthUnits::toHours);
            String heading = bare.get(0).row().file().header().heading(Column.SESSION_MINUTES);
            decisions.evident(
                    DecisionKind.LENGTH_UNIT,
                    file.file().name(),
                    0,
                    "\"" + heading + "\" is read in hours",
                    "none is above 12 and some are fractions",
                    DecisionKind.LENGTH_UNIT.overrule(source, "length_unit", TimeUnit.MINUTES.id()));
        }
    }

    private static boolean hasFraction(RowReading row) {
        return row instanceof RowReading.Good good
                && good.activity().minutes() != MISSING
                && good.activity().minutes() % 100 != 0;
    }

    /** Whether a row gives a length of its own without a unit, under a heading without one. */
    private static boolean isBare(RowReading.Good row) {
        if (row.activity().minutes() == MISSING
                || row.file().header().sense(Column.SESSION_MINUTES) != HeadingSense.PLAIN) {
            return false;
        }
        String cell = row.file().header().value(row.cells(), Column.SESSION_MINUTES);
        return !cell.isEmpty() && row.file().numbers().amount(cell) instanceof NumberReading.Amount;
    }

    private static void toHours(RowVerdict row) {
        Activity activity = row.good().activity();
        row.settle(row.good().with(activity.lasting(TimeUnit.HOURS.to(TimeUnit.MINUTES, activity.minutes()))));
    }
}
