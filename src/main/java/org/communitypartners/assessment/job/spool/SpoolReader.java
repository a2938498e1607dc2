package org.communitypartners.assessment.job.spool;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Amounts;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.job.spool.Spool.Kind;
import org.communitypartners.assessment.measure.tally.Names;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Spool} record by record; what is not asked for is passed over. */
final class SpoolReader implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final Reason[] REASONS = Reason.values();
    private static final DecisionKind[] DECISIONS = DecisionKind.values();
    private static final Decision.Certainty[] CERTAINTIES = Decision.Certainty.values();
    private static final QualityNote.Kind[] NOTES = QualityNote.Kind.values();
    private static final ActivityClass[] CLASSES = ActivityClass.values();
    private static final LocationMode[] MODES = LocationMode.values();
    private static final TargetAge[] AGES = TargetAge.values();
    private static final Status[] STATUSES = Status.values();

    private final DataInputStream file;
    private static final int SUMMED = SummedColumn.values().length;

    private final Map<String, PartnerType> types = new HashMap<>();
    private final List<Term> partners = new ArrayList<>();
    private final Names names;
    private ByteBuffer record = ByteBuffer.allocate(0);

    /**
     * Opens a spool.
     *
     * @param path its file
     * @param types the partner types of the run
     * @param names how names are shown, however a row writes them
     */
    SpoolReader(Path path, List<PartnerType> types, Names names) throws IOException {
        this.names = names;
        file = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        types.forEach(type -> this.types.put(type.name(), type));
    }

    /** The next row of a partner that is wanted, or null at the end. */
    @Nullable
    Activity activity(Predicate<String> wantedPartner) throws IOException {
        return activity(Kind.ACTIVITY, wantedPartner);
    }

    /** The next row from before the period, or null at the end. */
    @Nullable
    Activity earlier() throws IOException {
        return activity(Kind.EARLIER, any -> true);
    }

    @Nullable
    private Activity activity(Kind wanted, Predicate<String> wantedPartner) throws IOException {
        for (int kind = file.read(); kind >= 0; kind = file.read()) {
            int length = file.readInt();
            if (kind == Kind.PARTNER.ordinal()) {
                take(length);
                partners.add(term());
            } else if (kind == wanted.ordinal()) {
                Term partner = partners.get(file.readInt());
                int left = length - Integer.BYTES;
                if (wantedPartner.test(partner.key())) {
                    take(left);
                    return activity(partner);
                }
                file.skipNBytes(left);
            } else {
                file.skipNBytes(length);
            }
        }
        return null;
    }

    /** The next disposition, or null at the end. */
    @Nullable
    Disposition disposition() throws IOException {
        return next(Kind.DISPOSITION)
                ? new Disposition(text(), record.getLong(), REASONS[record.get()], text(), text(), text(), text())
                : null;
    }

    /** The next decision, or null at the end. */
    @Nullable
    Decision decision() throws IOException {
        return next(Kind.DECISION)
                ? new Decision(
                        DECISIONS[record.get()],
                        CERTAINTIES[record.get()],
                        text(),
                        record.getLong(),
                        text(),
                        text(),
                        text())
                : null;
    }

    /** The next remark, or null at the end. */
    @Nullable
    QualityNote note() throws IOException {
        return next(Kind.NOTE) ? new QualityNote(NOTES[record.get()], text(), record.getLong(), text(), text()) : null;
    }

    /** The next account, or null at the end. */
    @Nullable
    FileAccount account() throws IOException {
        return next(Kind.ACCOUNT)
                ? new FileAccount(
                        text(),
                        text(),
                        record.getLong(),
                        record.getLong(),
                        record.getLong(),
                        record.getLong(),
                        record.getLong(),
                        dayOrNull(),
                        dayOrNull(),
                        text(),
                        text(),
                        text(),
                        text())
                : null;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private Activity activity(Term partner) {
        return new Activity(
                text(),
                record.getLong(),
                text(),
                LocalDate.ofEpochDay(record.getLong()),
                text(),
                partner,
                terms(),
                types.get(text()),
                text(),
                CLASSES[record.get()],
                MODES[record.get()],
                AGES[record.get()],
                record.getInt(),
                record.getInt(),
                record.getInt(),
                record.getInt(),
                flag(),
                STATUSES[record.get()],
                languages(),
                shown(NameKind.OUTLET),
                text(),
                record.getInt(),
                record.getLong(),
                amounts(),
                flag(),
                shown(NameKind.GRANT),
                text());
    }

    private List<Term> languages() {
        int number = record.getShort();
        List<Term> languages = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            languages.add(shown(NameKind.LANGUAGE));
        }
        return languages;
    }

    private Amounts amounts() {
        long[] amounts = new long[SUMMED];
        for (int i = 0; i < SUMMED; i++) {
            amounts[i] = record.getLong();
        }
        return Amounts.inOrder(amounts);
    }

    private boolean next(Kind wanted) throws IOException {
        while (true) {
            int kind = file.read();
            if (kind < 0) {
                return false;
            }
            int length = file.readInt();
            if (kind == wanted.ordinal()) {
                take(length);
                return true;
            }
            file.skipNBytes(length);
        }
    }

    private void take(int length) throws IOException {
        record = ByteBuffer.wrap(file.readNBytes(length));
    }

    private String text() {
        int length = record.getInt();
        String text = new String(record.array(), record.position(), length, StandardCharsets.UTF_8);
        record.position(record.position() + length);
        return text;
    }

    private boolean flag() {
        return record.get() != 0;
    }

    private Term shown(NameKind kind) {
        Term written = term();
        return written.isBlank() ? written : new Term(written.key(), names.shown(kind, written.key()));
    }

    private List<Term> terms() {
        int number = record.getInt();
        if (number == 0) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            terms.add(term());
        }
        return terms;
    }

    private Term term() {
        return new Term(text(), text());
    }

    private @Nullable LocalDate dayOrNull() {
        long day = record.getLong();
        return day == Spool.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
