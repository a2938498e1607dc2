package org.communitypartners.assessment.intake.table;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.DefaultValue;
import org.communitypartners.assessment.intake.header.RowSettings;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PartnerTypes;
import org.communitypartners.assessment.intake.value.TimeUnit;

/** What {@code sources.csv} settles for the sources; their names are compared as partners' are. */
public final class SourceTable {
    private final PartnerTypes types;
    private final Map<String, List<SideRow>> bySource = new HashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<List<String>, SideRow> settled = new HashMap<>();

    public SourceTable(PartnerTypes types) {
        this.types = types;
    }

    public void take(SideRow row, SideFile file) throws RowFault {
        String source = row.filled("source");
        String setting = row.filled("setting");
        String key = Folding.name(source);
        with(SourceSettings.NONE, setting, row);
        bySource.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        names.putIfAbsent(key, source);
        SideRow earlier = settled.put(List.of(key, Folding.word(setting)), row);
        if (earlier != null) {
            file.supersede(earlier, row);
        }
    }

    /** What is settled for a source that goes by several names; what is said for a later one wins. */
    public SourceSettings of(String... names) {
        SourceSettings settings = SourceSettings.NONE;
        try {
            for (String name : names) {
                for (SideRow row : bySource.getOrDefault(Folding.name(name), List.of())) {
                    settings = with(settings, row.filled("setting"), row);
                }
            }
        } catch (RowFault seenBefore) {
            throw new IllegalStateException("A row of sources.csv can be read once, but not again", seenBefore);
        }
        return settings;
    }

    /** The sources that it names, though there are none such. */
    public List<String> unknown(Collection<String> sources) {
        Set<String> known = sources.stream().map(Folding::name).collect(Collectors.toSet());
        return names.entrySet().stream()
                .filter(name -> !known.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private SourceSettings with(SourceSettings before, String setting, SideRow row) throws RowFault {
        String value = row.raw("value");
        RowFault unknown = new RowFault(Reason.UNKNOWN_VALUE, "value", value);
        return switch (Folding.word(setting)) {
            case "dateorder", "dateyear", "daterange", "timezone" ->
                before.withDates(DateWords.said(before.dates(), setting, value).orElseThrow(() -> unknown));
            case "delimiter" -> before.withDelimiter(delimiter(value).orElseThrow(() -> unknown));
            case "encoding" -> before.withEncoding(charset(value).orElseThrow(() -> unknown));
            case "decimal" -> before.withDecimalMark(decimalMark(value).orElseThrow(() -> unknown));
            case "lengthunit" -> before.withLengthUnit(TimeUnit.named(value).orElseThrow(() -> unknown));
            default -> withOther(before, setting, row, unknown);
        };
    }

    private SourceSettings withOther(SourceSettings before, String setting, SideRow row, RowFault unknown)
            throws RowFault {
        Optional<RowSettings.Question> question = RowSettings.Question.named(setting);
        return question.isPresent()
                ? before.withRows(
                        before.rows().with(question.get(), row.raw("value")).orElseThrow(() -> unknown))
                : withDefault(before, setting, row.filled("value"));
    }

    private SourceSettings withDefault(SourceSettings before, String setting, String value) throws RowFault {
        Column column = Column.named(setting).orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, "setting", setting));
        if (!new DefaultValue(column, value).isKnown(types)) {
            throw new RowFault(Reason.UNKNOWN_VALUE, "value", value);
        }
        return before.withDefault(column, value);
    }

    private static Optional<Character> delimiter(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case ",", "comma" -> Optional.of(',');
            case ";", "semicolon" -> Optional.of(';');
            case "tab", "\\t", "\t" -> Optional.of('\t');
            case "|", "pipe" -> Optional.of('|');
            default -> Optional.empty();
        };
    }

    private static Optional<Character> decimalMark(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case ",", "comma" -> Optional.of(',');
            case ".", "point", "dot" -> Optional.of('.');
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> charset(String value) {
        try {
            return Optional.of(Charset.forName(value));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
