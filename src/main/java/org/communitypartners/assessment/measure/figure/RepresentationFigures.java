package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Population;
import org.communitypartners.assessment.activity.Population.PopulationScope;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Quantity;
import org.communitypartners.assessment.measure.metric.Value;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.tally.Names;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.PartnerView;
import org.communitypartners.assessment.measure.tally.Tally;

/** The share of contacts of each language and outlet beside its share of the population (RE-AIM representativeness). */
final class RepresentationFigures {
    private final Tally tally;
    private final SideTables tables;
    private final PartnerDirectory book;
    private final Names names;

    RepresentationFigures(Tally tally, SideTables tables, PartnerDirectory book, Names names) {
        this.tally = tally;
        this.tables = tables;
        this.book = book;
        this.names = names;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        add(figures, Dimension.LANGUAGE, PopulationScope.LANGUAGE);
        add(figures, Dimension.OUTLET, PopulationScope.OUTLET);
        return figures;
    }

    private void add(List<Figure> figures, Dimension dimension, PopulationScope scope) {
        List<Population> populations = tables.populations().stream()
                .filter(row -> row.scope() == scope)
                .toList();
        if (populations.isEmpty()) {
            return;
        }
        Window period = tally.plan().windows().period();
        Map<String, Cell> cells = cellsByKey(dimension);
        Cell none = new Cell();
        long allPeople = populations.stream().mapToLong(Population::people).sum();
        long allContacts = populations.stream()
                .mapToLong(row -> parts(cells.getOrDefault(row.name().key(), none)))
                .sum();
        for (Population population : populations) {
            Cell cell = cells.getOrDefault(population.name().key(), none);
            long contacts = parts(cell);
            boolean estimated = cell.get(Quantity.CONTACTS_ESTIMATED) > 0;
            Place place = Place.all()
                    .within(
                            dimension,
                            names.shown(
                                    MemberNames.kindOf(dimension),
                                    population.name().key()));
            Value share = Value.ratio(contacts, allContacts, estimated);
            Value ofPeople = Value.ratio(population.people(), allPeople, false);
            figures.add(share.at(period, place, Metric.CONTACT_SHARE));
            figures.add(ofPeople.at(period, place, Metric.POPULATION_SHARE));
            figures.add(gap(contacts, allContacts, population.people(), allPeople, estimated)
                    .at(period, place, Metric.SHARE_GAP));
        }
    }

    /** Contacts in parts: those of an activity in several languages belong to each of them in equal parts. */
    private static long parts(Cell cell) {
        return cell.get(Quantity.CONTACTS) * Quantity.PARTS_OF_A_CONTACT
                - cell.get(Quantity.CONTACTS_OF_OTHER_LANGUAGES);
    }

    private Map<String, Cell> cellsByKey(Dimension dimension) {
        int span = tally.plan().indexOf(tally.plan().period());
        Map<String, Cell> cells = new HashMap<>();
        for (PartnerView partner : book.all()) {
            partner.tally().ifPresent(rows -> rows.byMember().forEach((member, cell) -> {
                if (member.span() == span && member.dimension() == dimension) {
                    cells.computeIfAbsent(member.key(), any -> new Cell()).add(cell);
                }
            }));
        }
        return cells;
    }

    /** The difference of the two shares, rounded once. */
    private static Value gap(long contacts, long allContacts, long people, long allPeople, boolean estimated) {
        BigDecimal numerator = product(contacts, allPeople).subtract(product(people, allContacts));
        return Value.ratio(numerator, product(allContacts, allPeople), estimated);
    }

    private static BigDecimal product(long left, long right) {
        return BigDecimal.valueOf(left).multiply(BigDecimal.valueOf(right));
    }
}
