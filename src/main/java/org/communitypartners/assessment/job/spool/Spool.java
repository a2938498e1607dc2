package org.communitypartners.assessment.job.spool;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.activity.Term;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a report shows of a settled source besides its figures: the period's rows, what does not count, remarks
 * and accounts. It is kept on the disk, so that memory does not grow with the input, and deleted with the run.
 */
public final class Spool implements Closeable {
    /** What a record is; each begins with its kind and length, so that a reader can pass over it. */
    enum Kind {
        PARTNER,
        ACTIVITY,
        DISPOSITION,
        DECISION,
        NOTE,
        ACCOUNT,
        /** A row under a grant from before the period. */
        EARLIER
    }

    private static final int BUFFER = 1 << 16;
    static final long NO_DAY = Long.MIN_VALUE;

    private final Map<Term, Integer> partners = new HashMap<>();
    private final DataOutputStream file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream record = new DataOutputStream(bytes);

    public Spool(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
    }

    /** A row of the period; its partner's number comes first, so that a reader may choose by it. */
    public void write(Activity row) {
        write(Kind.ACTIVITY, row);
    }

    /** A row from before the period. */
    void writeEarlier(Activity row) {
        write(Kind.EARLIER, row);
    }

    private void write(Kind kind, Activity row) {
        int partner = numberOf(row.partner());
        write(kind, () -> {
            record.writeInt(partner);
            text(row.file());
            record.writeLong(row.line());
            text(row.id());
            day(row.date());
            text(row.startTime());
            record.writeInt(row.coPartners().size());
            for (Term other : row.coPartners()) {
                term(other);
            }
            text(row.partnerType() == null ? "" : row.partnerType().name());
            text(row.title());
            record.writeByte(row.activityClass().ordinal());
            record.writeByte(row.locationMode().ordinal());
            record.writeByte(row.targetAge().ordinal());
            record.writeInt(row.attendance());
            record.writeInt(row.virtualAttendance());
            record.writeInt(row.exposed());
            record.writeInt(row.engaged());
            record.writeBoolean(row.estimated());
            record.writeByte(row.status().ordinal());
            record.writeShort(row.languages().size());
            for (Term language : row.languages()) {
                term(language);
            }
            term(row.outlet());
            text(row.seriesId());
            record.writeInt(row.sessions());
            record.writeLong(row.minutes());
            for (SummedColumn column : SummedColumn.values()) {
                record.writeLong(row.amount(column));
            }
            record.writeBoolean(row.libraryContributed());
            term(row.grant());
            text(row.notes());
        });
    }

    /** Something that does not count. */
    public void write(Disposition disposition) {
        write(Kind.DISPOSITION, () -> {
            text(disposition.file());
            record.writeLong(disposition.line());
            record.writeByte(disposition.reason().ordinal());
            text(disposition.column());
            text(disposition.value());
            text(disposition.message());
            text(disposition.row());
        });
    }

    /** How something was read that could mean more than one thing. */
    public void write(Decision decision) {
        write(Kind.DECISION, () -> {
            record.writeByte(decision.kind().ordinal());
            record.writeByte(decision.certainty().ordinal());
            text(decision.file());
            record.writeLong(decision.line());
            text(decision.reading());
            text(decision.evidence());
            text(decision.overrule());
        });
    }

    /** A remark. */
    public void write(QualityNote note) {
        write(Kind.NOTE, () -> {
            record.writeByte(note.kind().ordinal());
            text(note.file());
            record.writeLong(note.line());
            text(note.subject());
            text(note.message());
        });
    }

    /** The account of a file. */
    public void write(FileAccount account) {
        write(Kind.ACCOUNT, () -> {
            text(account.file());
            text(account.source());
            record.writeLong(account.rows());
            record.writeLong(account.counted());
            record.writeLong(account.setAside());
            record.writeLong(account.rejected());
            record.writeLong(account.contacts());
            day(account.firstDate());
            day(account.lastDate());
            text(account.encoding());
            text(account.delimiter());
            text(account.dateOrder());
            text(account.problem());
        });
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The number of a partner, which is written before the first row that needs it. */
    private int numberOf(Term partner) {
        Integer known = partners.get(partner);
        if (known != null) {
            return known;
        }
        write(Kind.PARTNER, () -> term(partner));
        partners.put(partner, partners.size());
        return partners.size() - 1;
    }

    private interface Fields {
        void write() throws IOException;
    }

    /** Sources tell their results through an interface that knows no disk, hence the unchecked exception. */
    private void write(Kind kind, Fields fields) {
        try {
            bytes.reset();
            fields.write();
            record.flush();
            file.writeByte(kind.ordinal());
            file.writeInt(bytes.size());
            bytes.writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        record.writeInt(encoded.length);
        record.write(encoded);
    }

    private void term(Term term) throws IOException {
        text(term.key());
        text(term.text());
    }

    private void day(@Nullable LocalDate day) throws IOException {
        record.writeLong(day == null ? NO_DAY : day.toEpochDay());
    }
}
