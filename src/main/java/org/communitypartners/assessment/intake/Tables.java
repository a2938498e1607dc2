package org.communitypartners.assessment.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.Partner.PartnerStatus;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Population;
import org.communitypartners.assessment.activity.Population.PopulationScope;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.activity.Unduplicated;
import org.communitypartners.assessment.activity.Unduplicated.UnduplicatedScope;

/** Turns the rows of the side files into the domain's records; a row that names what does not exist is a row fault. */
final class Tables {
    private final PartnerTypes types;
    private final Languages languages;
    private final Registry registry;
    private final List<Grant> grants = new ArrayList<>();
    private final Map<Object, Target> targets = new LinkedHashMap<>();
    private final Map<Object, Population> populations = new LinkedHashMap<>();
    private final Map<Object, Unduplicated> unduplicated = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<PartnerAssessment> assessments = new ArrayList<>();
    private final Set<String> grantCodes = new HashSet<>();

    Tables(PartnerTypes types, Languages languages, Registry registry) {
        this.types = types;
        this.languages = languages;
        this.registry = registry;
    }

    SideTables all() {
        return new SideTables(
                types.all(),
                registry.partners(),
                grants,
                List.copyOf(targets.values()),
                List.copyOf(populations.values()),
                List.copyOf(unduplicated.values()),
                outcomes,
                assessments);
    }

    void partner(SideRow row, SideFile file) throws RowFault {
        String name = row.filled("partner");
        String typeName = row.cell("partner_type");
        PartnerType type = typeName.isEmpty() ? null : type(row, "partner_type", typeName);
        Partner partner = new Partner(
                Folding.name(name),
                Folding.tidy(name),
                type,
                row.cell("legal_type"),
                row.date("approached_date").orElse(null),
                row.oneOf(Agreement.class, "agreement_type").orElse(Agreement.NONE),
                row.date("agreement_date").orElse(null),
                row.oneOf(PartnerStatus.class, "status").orElse(null),
                yesNo(row, "may_be_named").orElse(null));
        if (!registry.add(partner)) {
            file.dispose(row, Reason.DUPLICATE, "partner", name, "an earlier line of partners.csv");
            return;
        }
        for (String other : row.several("also_called")) {
            registry.alsoCall(partner, other)
                    .ifPresent(owner -> file.dispose(
                            row,
                            Reason.AMBIGUOUS_COLUMN,
                            "also_called",
                            other,
                            "The name \"" + PersonalData.mask(other)
                                    + "\" belongs to another partner of partners.csv already. Remove it from one."));
        }
    }

    void grant(SideRow row, SideFile file) throws RowFault {
        Term code = term(row.filled("grant_code"));
        if (!grantCodes.add(code.key())) {
            file.dispose(row, Reason.DUPLICATE, "grant_code", code.text(), "an earlier line of grants.csv");
            return;
        }
        grants.add(new Grant(code, row.cell("grant_name"), row.cell("funder"), row.span("start_date", "end_date")));
    }

    void target(SideRow row, SideFile file, BiPredicate<TargetScope, String> metrics) throws RowFault {
        TargetScope scope = row.filledOneOf(TargetScope.class, "scope");
        String metric = row.filled("metric").toLowerCase(Locale.ROOT);
        if (!metrics.test(scope, metric)) {
            throw new RowFault(Reason.UNKNOWN_VALUE, "metric", metric);
        }
        Term name =
                switch (scope) {
                    case ALL -> Term.BLANK;
                    case PARTNER_TYPE -> typeTerm(row);
                    case PARTNER -> registry.match(row.filled("name"));
                    case GRANT -> term(row.filled("name"));
                };
        Target target = new Target(scope, name, metric, row.span("start_date", "end_date"), row.decimal("target"));
        keepLast(targets, List.of(scope, name.key(), metric, target.span()), target, row, file);
    }

    void population(SideRow row, SideFile file) throws RowFault {
        PopulationScope scope = row.filledOneOf(PopulationScope.class, "scope");
        Term name =
                switch (scope) {
                    case ALL -> Term.BLANK;
                    case PARTNER_TYPE -> typeTerm(row);
                    case LANGUAGE -> language(row.filled("name"));
                    case OUTLET -> term(row.filled("name"));
                };
        long people = row.filledWhole("population");
        if (people == 0) {
            throw new RowFault(Reason.UNREADABLE_COUNT, "population", row.cell("population"));
        }
        Population population = new Population(scope, name, people, row.cell("source"), row.cell("year"));
        keepLast(populations, List.of(scope, name.key()), population, row, file);
    }

    void unduplicated(SideRow row, SideFile file) throws RowFault {
        UnduplicatedScope scope = row.filledOneOf(UnduplicatedScope.class, "scope");
        String name =
                switch (scope) {
                    case ALL -> "";
                    case PARTNER_TYPE -> typeTerm(row).text();
                    case PARTNER -> registry.match(row.filled("name")).key();
                };
        DateSpan span = row.span("start_date", "end_date");
        Unduplicated count = new Unduplicated(scope, name, span, row.filledWhole("count"), row.cell("method"));
        keepLast(unduplicated, List.of(scope, name, span), count, row, file);
    }

    void outcome(SideRow row, SideFile file) throws RowFault {
        LocalDate date = row.filledDate("survey_date");
        String partner = row.cell("partner");
        outcomes.add(new Outcome(
                date,
                partner.isEmpty() ? Term.BLANK : registry.match(partner),
                Folding.tidy(row.cell("instrument")),
                Folding.tidy(row.filled("question")),
                row.count("participants"),
                answers(row, "strongly_agree"),
                answers(row, "agree"),
                answers(row, "neutral"),
                answers(row, "disagree"),
                answers(row, "strongly_disagree"),
                answers(row, "no_answer"),
                row.cell("grant_code").isEmpty() ? Term.BLANK : term(row.cell("grant_code"))));
    }

    void assessment(SideRow row, SideFile file) throws RowFault {
        assessments.add(new PartnerAssessment(
                registry.match(row.filled("partner")),
                row.filledDate("date"),
                row.filled("scale").toUpperCase(Locale.ROOT),
                row.filled("level"),
                row.filledOneOf(Rater.class, "rater")));
    }

    static void columnName(SideRow row, SideFile file, ColumnNames names) throws RowFault {
        Column column = Column.named(row.filled("column"))
                .orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, "column", row.cell("column")));
        for (String heading : row.several("also_called")) {
            names.alsoCall(column, heading)
                    .ifPresent(owner -> file.dispose(
                            row,
                            Reason.AMBIGUOUS_COLUMN,
                            "also_called",
                            heading,
                            "The heading \""
                                    + PersonalData.mask(heading) + "\" means " + owner.id()
                                    + " already. Rename the column in the export instead."));
        }
    }

    void partnerType(SideRow row, SideFile file) throws RowFault {
        PartnerType type = types.open(row.filled("partner_type"));
        for (String name : row.several("also_called")) {
            types.alsoCall(type, name)
                    .ifPresent(owner -> file.dispose(
                            row,
                            Reason.AMBIGUOUS_COLUMN,
                            "also_called",
                            name,
                            "The name \"" + PersonalData.mask(name) + "\" means " + owner.name()
                                    + " already. Remove it here."));
        }
    }

    static void sourceSetting(SideRow row, SideFile file, Map<String, SourceSettings> settings) throws RowFault {
        String source = row.filled("source");
        String setting = row.filled("setting");
        String value = row.raw("value");
        SourceSettings before = settings.getOrDefault(source, SourceSettings.NONE);
        settings.put(source, with(before, setting, value, row));
    }

    private static SourceSettings with(SourceSettings before, String setting, String value, SideRow row)
            throws RowFault {
        RowFault unknown = new RowFault(Reason.UNKNOWN_VALUE, "value", value);
        return switch (Folding.word(setting)) {
            case "dateorder" -> before.withDateOrder(DateOrder.named(value).orElseThrow(() -> unknown));
            case "delimiter" -> before.withDelimiter(delimiter(value).orElseThrow(() -> unknown));
            case "encoding" -> before.withEncoding(charset(value).orElseThrow(() -> unknown));
            case "decimal" -> before.withDecimalMark(decimalMark(value).orElseThrow(() -> unknown));
            default ->
                before.withDefault(
                        Column.named(setting).orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, "setting", setting)),
                        row.filled("value"));
        };
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

    private static <T> void keepLast(Map<Object, T> rows, Object key, T row, SideRow at, SideFile file) {
        if (rows.put(key, row) != null) {
            file.dispose(at, Reason.SUPERSEDED, "", "", "the last line for the same thing and dates counts");
        }
    }

    private static int answers(SideRow row, String column) throws RowFault {
        int answers = row.count(column);
        return answers == Activity.MISSING ? 0 : answers;
    }

    private static Optional<Boolean> yesNo(SideRow row, String column) throws RowFault {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Words.YES_NO.meaningOf(cell).orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, column, cell)));
    }

    private Term typeTerm(SideRow row) throws RowFault {
        PartnerType type = type(row, "name", row.filled("name"));
        return new Term(Folding.name(type.name()), type.name());
    }

    private PartnerType type(SideRow row, String column, String name) throws RowFault {
        return types.named(name).orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, column, row.cell(column)));
    }

    private Term language(String name) {
        String shown = languages.named(name).orElse(Folding.tidy(name));
        return new Term(Folding.name(shown), shown);
    }

    private static Term term(String text) {
        return new Term(Folding.name(text), Folding.tidy(text));
    }
}
