package org.communitypartners.assessment.intake.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.HourRate;
import org.communitypartners.assessment.activity.Outcome;
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
import org.communitypartners.assessment.intake.row.Registry;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Languages;
import org.communitypartners.assessment.intake.value.PartnerTypes;
import org.jspecify.annotations.Nullable;

/** Turns the rows of the side files into the domain's records; a row that names what does not exist is a row fault. */
public final class SideTableReader {
    /** The columns of what people could answer; one that is blank beside a filled one was not chosen. */
    private static final List<String> ANSWERS =
            List.of("strongly_agree", "agree", "neutral", "disagree", "strongly_disagree");

    private final PartnerTypes types;
    private final Languages languages;
    private final Registry registry;
    private final Map<Object, Kept<Grant>> grants = new LinkedHashMap<>();
    private final Map<Object, Kept<Target>> targets = new LinkedHashMap<>();
    private final Map<Object, Kept<Population>> populations = new LinkedHashMap<>();
    private final Map<Object, Kept<Unduplicated>> unduplicated = new LinkedHashMap<>();
    private final Map<Object, Kept<HourRate>> rates = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<PartnerAssessment> assessments = new ArrayList<>();

    private record Kept<T>(T row, SideRow at) {}

    public SideTableReader(PartnerTypes types, Languages languages, Registry registry) {
        this.types = types;
        this.languages = languages;
        this.registry = registry;
    }

    public SideTables all() {
        return new SideTables(
                types.all(),
                registry.partners(),
                kept(grants),
                kept(targets),
                kept(populations),
                kept(unduplicated),
                outcomes,
                assessments,
                kept(rates));
    }

    public void grant(SideRow row, SideFile file) throws RowFault {
        Term code = Folding.term(row.filled("grant_code"));
        Grant grant = new Grant(
                code,
                row.text("grant_name"),
                row.text("funder"),
                row.span("start_date", "end_date"),
                money(row, "amount"),
                money(row, "match_required"));
        keepLast(grants, code.key(), grant, row, file);
    }

    public void rate(SideRow row, SideFile file) throws RowFault {
        HourRate.Role role = row.filledOneOf(HourRate.Role.class, "role");
        LocalDate from = row.date("from").orElse(null);
        row.filled("dollars_per_hour");
        HourRate rate = new HourRate(
                role, from, row.date("to").orElse(null), row.decimal("dollars_per_hour"), row.text("source"));
        keepLast(rates, List.of(role, Optional.ofNullable(from)), rate, row, file);
    }

    private static @Nullable BigDecimal money(SideRow row, String column) throws RowFault {
        return row.cell(column).isEmpty() ? null : row.decimal(column);
    }

    public void target(SideRow row, SideFile file, BiPredicate<TargetScope, String> metrics) throws RowFault {
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
                    case GRANT -> Folding.term(row.filled("name"));
                };
        Target target = new Target(scope, name, metric, row.span("start_date", "end_date"), row.decimal("target"));
        keepLast(targets, List.of(scope, name.key(), metric, target.span()), target, row, file);
    }

    public void population(SideRow row, SideFile file) throws RowFault {
        PopulationScope scope = row.filledOneOf(PopulationScope.class, "scope");
        Term name =
                switch (scope) {
                    case ALL -> Term.BLANK;
                    case PARTNER_TYPE -> typeTerm(row);
                    case LANGUAGE -> language(row.filled("name"));
                    case OUTLET -> Folding.term(row.filled("name"));
                };
        long people = row.filledWhole("population");
        if (people == 0) {
            throw new RowFault(Reason.UNREADABLE_COUNT, "population", row.cell("population"));
        }
        Population population = new Population(scope, name, people, row.text("source"), row.text("year"));
        keepLast(populations, List.of(scope, name.key()), population, row, file);
    }

    public void unduplicated(SideRow row, SideFile file) throws RowFault {
        UnduplicatedScope scope = row.filledOneOf(UnduplicatedScope.class, "scope");
        String name =
                switch (scope) {
                    case ALL -> "";
                    case PARTNER_TYPE -> typeTerm(row).text();
                    case PARTNER -> registry.match(row.filled("name")).key();
                };
        DateSpan span = row.span("start_date", "end_date");
        Unduplicated count = new Unduplicated(scope, name, span, row.filledWhole("count"), row.text("method"));
        keepLast(unduplicated, List.of(scope, name, span), count, row, file);
    }

    public void outcome(SideRow row, SideFile file) throws RowFault {
        LocalDate date = row.filledDate("survey_date");
        String partner = row.cell("partner");
        row.filled("question");
        String question = row.text("question");
        int blank = ANSWERS.stream().allMatch(column -> row.cell(column).isEmpty()) ? Activity.MISSING : 0;
        outcomes.add(new Outcome(
                date,
                partner.isEmpty() ? Term.BLANK : registry.match(partner),
                row.text("instrument"),
                question,
                row.count("participants"),
                answers(row, "strongly_agree", blank),
                answers(row, "agree", blank),
                answers(row, "neutral", blank),
                answers(row, "disagree", blank),
                answers(row, "strongly_disagree", blank),
                answers(row, "no_answer", 0),
                row.cell("grant_code").isEmpty() ? Term.BLANK : Folding.term(row.cell("grant_code"))));
    }

    public void assessment(SideRow row, SideFile file) throws RowFault {
        assessments.add(new PartnerAssessment(
                registry.match(row.filled("partner")),
                row.filledDate("date"),
                row.filled("scale").toUpperCase(Locale.ROOT),
                level(row),
                row.filledOneOf(Rater.class, "rater")));
    }

    private static String level(SideRow row) throws RowFault {
        row.filled("level");
        return row.text("level");
    }

    private static <T> void keepLast(Map<Object, Kept<T>> rows, Object key, T row, SideRow at, SideFile file) {
        Kept<T> earlier = rows.put(key, new Kept<>(row, at));
        if (earlier != null) {
            file.supersede(earlier.at(), at);
        }
    }

    private static <T> List<T> kept(Map<Object, Kept<T>> rows) {
        return rows.values().stream().map(Kept::row).toList();
    }

    private static int answers(SideRow row, String column, int blank) throws RowFault {
        int answers = row.count(column);
        return answers == Activity.MISSING ? blank : answers;
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
}
