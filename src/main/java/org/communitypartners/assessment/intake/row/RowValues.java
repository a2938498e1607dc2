package org.communitypartners.assessment.intake.row;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.StatusAnswer;
import org.communitypartners.assessment.intake.value.Ages;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Identifier;
import org.communitypartners.assessment.intake.value.LanguageList;
import org.communitypartners.assessment.intake.value.Languages;
import org.communitypartners.assessment.intake.value.ParseCache;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.StatusReading;
import org.communitypartners.assessment.intake.value.Words;

/** Reads the descriptive cells of the rows of one source. An unknown word never rejects a row; it is observed. */
final class RowValues {
    private static final Pattern CANCELLED =
            Pattern.compile("^[^\\p{L}\\p{N}]*cancell?ed\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Observations observations;
    private final IntakeContext context;
    private final ParseCache<Optional<PartnerType>> types;
    private final ParseCache<PartnersNamed> partners;
    private final ParseCache<Term> outlets;
    private final ParseCache<Term> grants;
    private final ParseCache<LanguageReading> languages;
    private final ParseCache<Ages.Reading> ages = new ParseCache<>(Ages::read);
    private final ParseCache<Optional<ActivityClass>> classes = new ParseCache<>(Words.CLASS::meaningOf);
    private final ParseCache<Optional<LocationMode>> modes = new ParseCache<>(Words.MODE::meaningOf);
    private final ParseCache<StatusReading> statuses = new ParseCache<>(StatusReading::of);
    private final ParseCache<String> texts = new ParseCache<>(PersonalData::mask);

    /** The languages of a cell, and whether it names nothing else. */
    private record LanguageReading(List<Term> languages, boolean known, boolean several) {}

    RowValues(IntakeContext context, Observations observations, NamesSeen met, PartnerWords words, boolean cohosts) {
        this.context = context;
        this.observations = observations;
        types = new ParseCache<>(context.types()::named);
        partners = new ParseCache<>(text -> {
            PartnersNamed named = cohosts
                    ? PartnersNamed.in(text, context.registry(), words)
                    : PartnersNamed.of(context.registry().match(text));
            named.all().forEach(partner -> met.meet(NameKind.PARTNER, partner));
            return named;
        });
        outlets = new ParseCache<>(text -> met.meet(NameKind.OUTLET, Folding.term(text)));
        grants = new ParseCache<>(text -> met.meet(NameKind.GRANT, Folding.term(text)));
        languages = new ParseCache<>(text -> {
            LanguageReading reading = readLanguage(text, context.languages());
            reading.languages().forEach(language -> met.meet(NameKind.LANGUAGE, language));
            return reading;
        });
    }

    /** What tells the activity apart: its id, and which instance of it the row is. Spoilt ids tell nothing. */
    String id(RowCells row) {
        String id = row.cell(Column.ACTIVITY_ID);
        if (id.isEmpty()) {
            return id;
        }
        if (Identifier.isSpoilt(id)) {
            observations.unknown(row, Column.ACTIVITY_ID, id);
            return "";
        }
        String instance = row.cell(Column.REPEAT_INSTANCE);
        return instance.isEmpty() ? id : id + " (" + instance + ")";
    }

    /** The partners that a cell names, by the registry's keys where the registry knows them. */
    PartnersNamed partners(String cell) {
        return partners.of(cell);
    }

    Term outlet(RowCells row) {
        String cell = row.cell(Column.OUTLET);
        return cell.isEmpty() ? Term.BLANK : outlets.of(cell);
    }

    Term grant(RowCells row) {
        String cell = row.cell(Column.GRANT_CODE);
        return cell.isEmpty() ? Term.BLANK : grants.of(cell);
    }

    /** Free text, personal data masked; equal texts are the same object, so that one that repeats is kept once. */
    String freeText(RowCells row, Column column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return "";
        }
        String masked = texts.of(text);
        if (masked.length() != text.length() || !masked.equals(text)) {
            observations.masked(row, column);
        }
        return masked;
    }

    /**
     * What tells which activity a rejected row was.
     *
     * @param meet whether its names count as met; not when its cells may stand under the wrong headings
     */
    RowKey key(RowCells row, DateReading date, boolean meet) {
        String partner = row.cell(Column.PARTNER);
        if (meet) {
            grant(row);
            String language = row.cell(Column.LANGUAGE);
            if (!language.isEmpty()) {
                languages.of(language);
            }
        }
        return new RowKey(
                id(row),
                date,
                row.cell(Column.START_TIME),
                meet && !partner.isEmpty()
                        ? partners(partner).first()
                        : context.registry().match(partner),
                PersonalData.mask(row.cell(Column.TITLE)),
                meet ? outlet(row) : Folding.term(row.cell(Column.OUTLET)));
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

    /**
     * The status; a title that begins with "cancelled" cancels a row without one.
     *
     * @param answers what other columns say that ask whether it took place
     * @param peopleCame whether the row counts people: words of a text do not call off what people came to
     */
    Status status(RowCells row, String title, List<StatusAnswer> answers, boolean peopleCame) {
        Status status = status(row, title, peopleCame);
        for (StatusAnswer answer : answers) {
            Optional<Status> said =
                    StatusReading.ofAnswer(answer.cell(), answer.yesIsHeld()).status();
            if (said.isEmpty()) {
                observations.unknown(row, Column.STATUS, answer.cell());
            } else if (said.get() != Status.HELD && status == Status.HELD) {
                if (peopleCame) {
                    observations.heldAfterAll(row, answer.cell());
                } else {
                    status = said.get();
                }
            }
        }
        return status;
    }

    private Status status(RowCells row, String title, boolean peopleCame) {
        if (row.cell(Column.STATUS).isEmpty()) {
            boolean cancelled = !title.isEmpty()
                    && mayBeCancelled(title)
                    && CANCELLED.matcher(title).matches();
            return cancelled ? Status.CANCELLED : Status.HELD;
        }
        String cell = row.cell(Column.STATUS);
        StatusReading reading = statuses.of(cell);
        if (reading.status().isEmpty()) {
            observations.unknown(row, Column.STATUS, cell);
        }
        if (peopleCame
                && !reading.certain()
                && reading.status().filter(Status.CANCELLED::equals).isPresent()) {
            observations.heldAfterAll(row, cell);
            return Status.HELD;
        }
        return reading.status().orElse(Status.HELD);
    }

    /** Whether the status says in so many words that the activity took place. */
    boolean saysHeld(RowCells row) {
        String cell = row.cell(Column.STATUS);
        return !cell.isEmpty() && Words.SAYS_HELD.meaningOf(cell).isPresent();
    }

    TargetAge targetAge(RowCells row) {
        String cell = row.cell(Column.TARGET_AGE);
        if (cell.isEmpty()) {
            return TargetAge.UNKNOWN;
        }
        Ages.Reading reading = ages.of(cell);
        if (reading.several()) {
            observations.several(row, Column.TARGET_AGE, cell);
        } else if (reading.age().isEmpty()) {
            observations.unknown(row, Column.TARGET_AGE, cell);
        }
        return reading.age().orElse(TargetAge.UNKNOWN);
    }

    List<Term> languages(RowCells row) {
        String cell = row.cell(Column.LANGUAGE);
        if (cell.isEmpty()) {
            return List.of();
        }
        LanguageReading reading = languages.of(cell);
        if (reading.several() && !reading.known()) {
            observations.several(row, Column.LANGUAGE, cell);
        } else if (!reading.known()) {
            observations.unknown(row, Column.LANGUAGE, cell);
        }
        return reading.languages();
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
            observations.unknown(row, Column.COUNT_METHOD, cell);
        }
        return estimated.orElse(false);
    }

    private boolean yesNo(RowCells row, String cell) {
        Optional<Boolean> meaning = Words.YES_NO.meaningOf(cell);
        if (meaning.isEmpty()) {
            observations.unknown(row, Column.LIBRARY_CONTRIBUTED, cell);
        }
        return meaning.orElse(true);
    }

    private <T> Optional<T> known(RowCells row, Column column, ParseCache<Optional<T>> words) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> meaning = words.of(cell);
        if (meaning.isEmpty()) {
            observations.unknown(row, column, cell);
        }
        return meaning;
    }

    private static boolean mayBeCancelled(String title) {
        char first = title.charAt(0);
        return first == 'C' || first == 'c' || !Character.isLetterOrDigit(first);
    }

    private static LanguageReading readLanguage(String cell, Languages languages) {
        LanguageList list = languages.in(cell);
        boolean several = list.size() > 1;
        if (list.languages().isEmpty() && !several) {
            return new LanguageReading(List.of(Folding.term(cell)), false, false);
        }
        return new LanguageReading(
                list.languages().stream()
                        .map(name -> new Term(Folding.name(name), name))
                        .toList(),
                list.unknown().isEmpty(),
                several);
    }
}
