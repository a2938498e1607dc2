package org.communitypartners.assessment.intake.table;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.date.DateSettings;
import org.communitypartners.assessment.intake.value.Folding;

/** The words in which {@code sources.csv} says how the dates of a source are to be read. */
final class DateWords {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private DateWords() {}

    /** What is said once one more setting is taken; empty when its value is none. */
    static Optional<DateSettings> said(DateSettings before, String setting, String value) {
        return switch (Folding.word(setting)) {
            case "dateorder" -> DateOrder.named(value).map(before::withOrder);
            case "dateyear" ->
                YEAR.matcher(value).matches()
                        ? Optional.of(before.withYear(Integer.parseInt(value)))
                        : Optional.empty();
            case "daterange" ->
                switch (value.toLowerCase(Locale.ROOT)) {
                    case "first" -> Optional.of(before.withLastOfRange(false));
                    case "last" -> Optional.of(before.withLastOfRange(true));
                    default -> Optional.empty();
                };
            default -> zone(value).map(before::withZone);
        };
    }

    /** A zone by its name ("America/Denver") or as hours from UTC ("-07:00"). */
    private static Optional<ZoneId> zone(String value) {
        String name = value.replace(' ', '_');
        Optional<String> known = ZoneId.getAvailableZoneIds().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst();
        try {
            return Optional.of(ZoneId.of(known.orElse(value)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
