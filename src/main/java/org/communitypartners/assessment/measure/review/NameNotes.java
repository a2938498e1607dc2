package org.communitypartners.assessment.measure.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.PartnerView;
import org.communitypartners.assessment.measure.tally.Tally;

/**
 * What a person should know about the names of the whole input: partners that look alike, types that contradict each
 * other, names that one table has and another lacks. Nothing is merged or corrected by guess.
 */
public final class NameNotes {
    /** More of one kind say no more than these. */
    private static final int MOST = 100;

    private final Tally tally;
    private final SideTables tables;
    private final PartnerDirectory book;
    private final List<QualityNote> notes = new ArrayList<>();

    private NameNotes(Tally tally, SideTables tables) {
        this.tally = tally;
        this.tables = tables;
        this.book = new PartnerDirectory(tally, tables);
    }

    /**
     * The notes, by kind.
     *
     * @param tally the tallies of all sources, merged in the order of the sources' names
     * @param tables the side tables that the tallies were made with
     */
    public static List<QualityNote> of(Tally tally, SideTables tables) {
        NameNotes found = new NameNotes(tally, tables);
        found.noteLookAlikes();
        found.noteEach(Kind.REGISTRY_CONFLICT, found::registryConflict);
        found.noteEach(Kind.DIFFERING_TYPES, found::differingTypes);
        found.noteGrants();
        found.noteEach(Kind.SETTINGS, NameNotes::namedInTablesOnly);
        return List.copyOf(found.notes);
    }

    /** Names in use, and those of the registry that they may be meant for. */
    private void noteLookAlikes() {
        Set<String> inUse = book.all().stream()
                .filter(partner -> partner.tally().isPresent())
                .map(PartnerView::name)
                .collect(Collectors.toSet());
        List<QualityNote> found = SimilarNames.among(
                        book.all().stream().map(PartnerView::name).toList())
                .stream()
                .filter(pair -> inUse.contains(pair.left()) || inUse.contains(pair.right()))
                .map(pair -> note(
                        Kind.LOOK_ALIKE,
                        pair.left(),
                        "\"" + pair.left() + "\" and \"" + pair.right() + "\" look alike, and count as two partners. If"
                                + " they are one, add one name to also_called of the other in partners.csv."))
                .toList();
        addMost(Kind.LOOK_ALIKE, found);
    }

    private void noteEach(Kind kind, Function<PartnerView, Optional<String>> sentence) {
        List<QualityNote> found = new ArrayList<>();
        for (PartnerView partner : book.all()) {
            sentence.apply(partner).ifPresent(message -> found.add(note(kind, partner.name(), message)));
        }
        addMost(kind, found);
    }

    private Optional<String> registryConflict(PartnerView partner) {
        PartnerType registered = partner.registered().map(Partner::type).orElse(null);
        if (registered == null) {
            return Optional.empty();
        }
        List<PartnerType> others = typesOf(partner).stream()
                .filter(type -> !type.equals(registered))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("partners.csv says " + registered + " for " + partner.name() + ", but rows say "
                        + joined(others) + "; partners.csv counts. Correct the one that is wrong.");
    }

    private Optional<String> differingTypes(PartnerView partner) {
        boolean registered = partner.registered().map(Partner::type).isPresent();
        List<PartnerType> types = typesOf(partner);
        return registered || types.size() < 2
                ? Optional.empty()
                : Optional.of("Rows of " + partner.name() + " say " + joined(types)
                        + "; the newest row counts, which says " + partner.type() + ". Settle it in partners.csv.");
    }

    private static List<PartnerType> typesOf(PartnerView partner) {
        return partner.tally().map(rows -> List.copyOf(rows.typesNamed())).orElse(List.of());
    }

    private void noteGrants() {
        Set<String> listed = tables.grants().stream()
                .map(Grant::code)
                .map(code -> code.key())
                .collect(Collectors.toSet());
        List<QualityNote> found = tally.names().of(NameKind.GRANT).entrySet().stream()
                .filter(grant -> !listed.contains(grant.getKey()))
                .map(grant -> note(
                        Kind.SETTINGS,
                        grant.getValue(),
                        "Rows name the grant " + grant.getValue()
                                + ", which grants.csv does not list; it gets no report of"
                                + " its own. Add it to grants.csv, or correct its code in the rows."))
                .toList();
        addMost(Kind.SETTINGS, found);
    }

    private static Optional<String> namedInTablesOnly(PartnerView partner) {
        return partner.registered().isPresent() || partner.tally().isPresent()
                ? Optional.empty()
                : Optional.of("outcomes.csv or partner-assessments.csv names " + partner.name()
                        + ", which neither partners.csv nor any row has. Correct the name, or add it to partners.csv.");
    }

    private void addMost(Kind kind, List<QualityNote> found) {
        notes.addAll(found.subList(0, Math.min(MOST, found.size())));
        if (found.size() > MOST) {
            notes.add(note(kind, "", "There are " + (found.size() - MOST) + " more of this kind."));
        }
    }

    private static String joined(List<PartnerType> types) {
        return types.stream().map(PartnerType::name).collect(Collectors.joining(", "));
    }

    private static QualityNote note(Kind kind, String subject, String message) {
        return new QualityNote(kind, "", 0, subject, message);
    }
}
