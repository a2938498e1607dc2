package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.text.Examination;

/** Reads {@code settings.csv}. */
final class SettingsFile {
    static final String NAME = "settings.csv";

    private static final int MONTHS = 12;

    private Optional<String> library = Optional.empty();
    private Optional<Integer> fiscalYearStart = Optional.empty();
    private Optional<Integer> minimumCell = Optional.empty();
    private Optional<DateOrder> dateOrder = Optional.empty();
    private Optional<FileOrder> newestBy = Optional.empty();
    private Optional<BigDecimal> maxRejected = Optional.empty();
    private final Map<Threshold, Integer> thresholds = new EnumMap<>(Threshold.class);

    Settings read(Path path, Examination examination, SideFile file) throws IOException {
        file.read(path, examination, this::take);
        return new Settings(library, fiscalYearStart, minimumCell, dateOrder, newestBy, maxRejected, thresholds);
    }

    private void take(SideRow row) throws RowFault {
        String setting =
                row.filled("setting").toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        row.filled("value");
        switch (setting) {
            case "library" -> library = Optional.of(row.cell("value"));
            case "fiscal_year_start" -> fiscalYearStart = Optional.of(number(row, 1, MONTHS));
            case "minimum_cell" -> minimumCell = Optional.of(number(row, 1, 1000));
            case "date_order" -> dateOrder = Optional.of(known(row, DateOrder.named(row.cell("value"))));
            case "newest_by" -> newestBy = Optional.of(known(row, FileOrder.named(row.cell("value"))));
            case "max_rejected" -> maxRejected = Optional.of(row.decimal("value"));
            default -> threshold(row, setting);
        }
    }

    private void threshold(SideRow row, String setting) throws RowFault {
        Threshold threshold = Arrays.stream(Threshold.values())
                .filter(known -> known.id().equals(setting))
                .findFirst()
                .orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, "setting", row.cell("setting")));
        thresholds.put(threshold, number(row, 0, 100_000));
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
