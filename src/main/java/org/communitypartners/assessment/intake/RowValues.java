package org.communitypartners.assessment.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;

/** Reads the descriptive cells of the rows of one source. An unknown word never rejects a row; it is observed. */
final class RowValues {
    private static final Pattern LEADING_AGE = Pattern.compile("^ages?\\b[ :]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;/|&\\n\\r]|\\band\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANCELLED =
            Pattern.compile("^[^\\p{L}\\p{N}]*cancell?ed\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Observations observations;
    private final Remembered<Optional<PartnerType>> types;
    private final Remembered<Term> partners;
    private final Remembered<Term> outlets = new Remembered<>(RowValues::term);
    private final Remembered<Term> grants = new Remembered<>(RowValues::term);
    private final Remembered<LanguageReading> languages;
    private final Remembered<AgeReading> ages = new Remembered<>(RowValues::readAge);
    private final Remembered<Optional<ActivityClass>> classes = new Remembered<>(Words.CLASS::meaningOf);
    private final Remembered<Optional<LocationMode>> modes = new Remembered<>(Words.MODE::meaningOf);
    private final Remembered<Optional<Status>> statuses = new Remembered<>(Words.STATUS::meaningOf);
    private final Remembered<String> texts = new Remembered<>(text -> text);

    private record AgeReading(Optional<TargetAge> age, boolean several) {}

    private record LanguageReading(Term term, boolean known, boolean several) {}

    RowValues(IntakeContext context, Observations observations) {
        this.observations = observations;
        types = new Remembered<>(context.types()::named);
        partners = new Remembered<>(context.registry()::match);
        languages = new Remembered<>(text -> readLanguage(text, context.languages()));
    }

    /** A partner, by the registry's key where the registry knows it. */
    Term partner(String cell) {
        return partners.of(cell);
    }

    Term outlet(String cell) {
        return cell.isEmpty() ? Term.BLANK : outlets.of(cell);
    }

    Term grant(String cell) {
        return cell.isEmpty() ? Term.BLANK : grants.of(cell);
    }

    /** The same text for equal texts, so that a title that repeats is kept once. */
    String shared(String text) {
        return texts.of(text);
    }

    Optional<PartnerType> partnerType(RowCells row) {
        return known(row, Column.PARTNER_TYPE, types);
    }

    ActivityClass activityClass(RowCells row) {
        return known(row, Column.ACTIVITY_CLASS, classes).orElse(ActivityClass.UNCLASSIFIED);
    }

    LocationMode locationMode(RowCells row) {
        return known(row, Column.LOCATION_MODE, modes).orElse(LocationMode.UNKNOWN);
    }

    /** The status; a title that begins with "cancelled" cancels a row without one. */
    Status status(RowCells row, String title) {
        if (row.cell(Column.STATUS).isEmpty()) {
            boolean cancelled = !title.isEmpty()
                    && mayBeCancelled(title)
                    && CANCELLED.matcher(title).matches();
            return cancelled ? Status.CANCELLED : Status.HELD;
        }
        return known(row, Column.STATUS, statuses).orElse(Status.HELD);
    }

    TargetAge targetAge(RowCells row) {
        String cell = row.cell(Column.TARGET_AGE);
        if (cell.isEmpty()) {
            return TargetAge.UNKNOWN;
        }
        AgeReading reading = ages.of(cell);
        if (reading.several()) {
            observations.several(row.file(), row.line(), Column.TARGET_AGE, cell);
        } else if (reading.age().isEmpty()) {
            observations.unknown(row.file(), row.line(), Column.TARGET_AGE, cell);
        }
        return reading.age().orElse(TargetAge.UNKNOWN);
    }

    Term language(RowCells row) {
        String cell = row.cell(Column.LANGUAGE);
        if (cell.isEmpty()) {
            return Term.BLANK;
        }
        LanguageReading reading = languages.of(cell);
        if (reading.several()) {
            observations.several(row.file(), row.line(), Column.LANGUAGE, cell);
        } else if (!reading.known()) {
            observations.unknown(row.file(), row.line(), Column.LANGUAGE, cell);
        }
        return reading.term();
    }

    boolean contributed(RowCells row) {
        String cell = row.cell(Column.LIBRARY_CONTRIBUTED);
        return cell.isEmpty() || yesNo(row, cell);
    }

    boolean estimated(RowCells row) {
        String cell = row.cell(Column.COUNT_METHOD);
        if (cell.isEmpty()) {
            return false;
        }
        Optional<Boolean> estimated = Words.ESTIMATED.meaningOf(cell);
        if (estimated.isEmpty()) {
            observations.unknown(row.file(), row.line(), Column.COUNT_METHOD, cell);
        }
        return estimated.orElse(false);
    }

    private boolean yesNo(RowCells row, String cell) {
        Optional<Boolean> meaning = Words.YES_NO.meaningOf(cell);
        if (meaning.isEmpty()) {
            observations.unknown(row.file(), row.line(), Column.LIBRARY_CONTRIBUTED, cell);
        }
        return meaning.orElse(true);
    }

    private <T> Optional<T> known(RowCells row, Column column, Remembered<Optional<T>> words) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> meaning = words.of(cell);
        if (meaning.isEmpty()) {
            observations.unknown(row.file(), row.line(), column, cell);
        }
        return meaning;
    }

    private static boolean mayBeCancelled(String title) {
        char first = title.charAt(0);
        return first == 'C' || first == 'c' || !Character.isLetterOrDigit(first);
    }

    private static Term term(String cell) {
        return new Term(Folding.name(cell), Folding.tidy(cell));
    }

    private static AgeReading readAge(String cell) {
        Optional<TargetAge> whole = age(cell);
        if (whole.isPresent()) {
            return new AgeReading(whole, false);
        }
        Set<TargetAge> found = EnumSet.noneOf(TargetAge.class);
        String[] parts = SEPARATOR.split(cell, -1);
        for (String part : parts) {
            age(part).ifPresent(found::add);
        }
        if (parts.length < 2 || found.isEmpty()) {
            return new AgeReading(Optional.empty(), false);
        }
        return new AgeReading(Optional.of(found.size() == 1 ? found.iterator().next() : TargetAge.GENERAL), true);
    }

    private static Optional<TargetAge> age(String text) {
        return Words.AGE.meaningOf(LEADING_AGE.matcher(text).replaceFirst(""));
    }

    private static LanguageReading readLanguage(String cell, Languages languages) {
        Optional<String> name = languages.named(cell);
        if (name.isPresent()) {
            return new LanguageReading(new Term(Folding.name(name.get()), name.get()), true, false);
        }
        if (SEPARATOR.matcher(cell).find()) {
            return new LanguageReading(Term.BLANK, false, true);
        }
        return new LanguageReading(term(cell), false, false);
    }
}
