package org.communitypartners.assessment.intake.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.FileContent;
import org.communitypartners.assessment.intake.csv.FileProfile;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.FileOrder;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.value.Folding;

/** Reads {@code settings.csv}. */
public final class SettingsFile {
    private static final int SHORTEST_MONTH = 3;

    private Optional<String> library = Optional.empty();
    private Optional<Integer> fiscalYearStart = Optional.empty();
    private Optional<Integer> minimumCell = Optional.empty();
    private Optional<DateOrder> dateOrder = Optional.empty();
    private Optional<FileOrder> newestBy = Optional.empty();
    private Optional<BigDecimal> maxRejected = Optional.empty();
    private final Map<String, SideRow> given = new HashMap<>();
    private final Map<Threshold, Integer> thresholds = new EnumMap<>(Threshold.class);

    public Settings read(FileContent content, FileProfile examination, SideFile file) throws IOException {
        file.read(content, examination, row -> take(row, file));
        return new Settings(library, fiscalYearStart, minimumCell, dateOrder, newestBy, maxRejected, thresholds);
    }

    private void take(SideRow row, SideFile file) throws RowFault {
        String setting = row.filled("setting");
        row.filled("value");
        switch (Folding.word(setting)) {
            case "library" -> library = Optional.of(row.text("value"));
            case "fiscalyearstart" -> fiscalYearStart = Optional.of(month(row));
            case "minimumcell" -> minimumCell = Optional.of(number(row, 1, 1000));
            case "dateorder" -> dateOrder = Optional.of(known(row, DateOrder.named(row.cell("value"))));
            case "newestby" -> newestBy = Optional.of(known(row, FileOrder.named(row.cell("value"))));
            case "maxrejected" -> maxRejected = Optional.of(share(row));
            default -> thresholds.put(threshold(setting), number(row, 0, 100_000));
        }
        SideRow earlier = given.put(Folding.word(setting), row);
        if (earlier != null) {
            file.supersede(earlier, row);
        }
    }

    private static Threshold threshold(String setting) throws RowFault {
        return Arrays.stream(Threshold.values())
                .filter(known -> Folding.word(known.id()).equals(Folding.word(setting)))
                .findFirst()
                .orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, "setting", setting));
    }

    /** A month by its number or its English name. */
    private static int month(SideRow row) throws RowFault {
        String value = row.cell("value").toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (value.length() >= SHORTEST_MONTH && month.name().startsWith(value)) {
                return month.getValue();
            }
        }
        return number(row, 1, Month.values().length);
    }

    private static BigDecimal share(SideRow row) throws RowFault {
        return known(row, Optional.of(row.decimal("value")).filter(share -> share.compareTo(BigDecimal.ONE) <= 0));
    }

    private static int number(SideRow row, int least, int most) throws RowFault {
        long value = row.filledWhole("value");
        if (value < least || value > most) {
            throw new RowFault(Reason.UNKNOWN_VALUE, "value", row.cell("value"));
        }
        return (int) value;
    }

    private static <T> T known(SideRow row, Optional<T> value) throws RowFault {
        return value.orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, "value", row.cell("value")));
    }
}
