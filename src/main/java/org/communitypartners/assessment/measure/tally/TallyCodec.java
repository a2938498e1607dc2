package org.communitypartners.assessment.measure.tally;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Dimension;

/** Writes tallies to bytes and reads them back; a stored tally is read with the plan and the types it was made with. */
public final class TallyCodec {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final long NO_DATE = Long.MIN_VALUE;

    private final TallyPlan plan;
    private final List<PartnerType> types;
    private final Map<String, PartnerType> typeByName = new HashMap<>();

    /** A codec for the tallies of one report. */
    public TallyCodec(TallyPlan plan, List<PartnerType> types) {
        this.plan = plan;
        this.types = types;
        types.forEach(type -> typeByName.put(type.name(), type));
    }

    /** The bytes that stand for a tally. */
    public byte[] write(Tally tally) {
        GrowingBytes out = new GrowingBytes();
        out.putLong(tally.rows());
        writeDate(tally.begins(), out);
        writeCell(tally.everything(), out);
        for (NameKind kind : NameKind.values()) {
            Map<String, String> names = tally.names().of(kind);
            writeNumber(names.size(), out);
            for (Map.Entry<String, String> name : names.entrySet()) {
                writeText(name.getKey(), out);
                writeText(name.getValue(), out);
            }
        }
        writeTexts(tally.languages().keys(), out);
        writeTexts(tally.outlets().keys(), out);
        for (int span = 0; span < plan.spans().size(); span++) {
            writeCell(tally.crosswalk(span), out);
        }
        writeNumber(tally.partners().size(), out);
        for (Map.Entry<String, PartnerTally> partner : tally.partners().entrySet()) {
            writeText(partner.getKey(), out);
            writePartner(partner.getValue(), out);
        }
        Map<List<String>, PartnerTally> companies = tally.companies().all();
        writeNumber(companies.size(), out);
        for (Map.Entry<List<String>, PartnerTally> company : companies.entrySet()) {
            writeNumber(company.getKey().size(), out);
            company.getKey().forEach(partner -> writeText(partner, out));
            writePartner(company.getValue(), out);
        }
        return out.toArray();
    }

    /** The tally that bytes stand for. */
    public Tally read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Tally tally = new Tally(plan);
        tally.countRows(in.getLong());
        readDate(in).ifPresent(tally::beginNotBefore);
        readCell(tally.everything(), in);
        for (NameKind kind : NameKind.values()) {
            int names = (int) readNumber(in);
            for (int i = 0; i < names; i++) {
                tally.names().meet(kind, new Term(readText(in), readText(in)));
            }
        }
        readTexts(tally.languages(), in);
        readTexts(tally.outlets(), in);
        for (int span = 0; span < plan.spans().size(); span++) {
            readCell(tally.crosswalk(span), in);
        }
        int partners = (int) readNumber(in);
        for (int i = 0; i < partners; i++) {
            readPartner(tally.open(readText(in)), in);
        }
        int companies = (int) readNumber(in);
        for (int i = 0; i < companies; i++) {
            List<String> company = new ArrayList<>();
            int members = (int) readNumber(in);
            for (int j = 0; j < members; j++) {
                company.add(readText(in));
            }
            readPartner(tally.companies().open(company), in);
        }
        return tally;
    }

    private void writePartner(PartnerTally partner, GrowingBytes out) {
        writeDate(partner.firstHeld(), out);
        writeDate(partner.lastHeld(), out);
        writeBits(partner.known(), out);
        writeBits(partner.active(), out);
        writeBits(partner.met(), out);
        writeBits(partner.served(), out);
        writeNumber(partner.typesNamed().size(), out);
        for (PartnerType type : partner.typesNamed()) {
            writeNumber(types.indexOf(type), out);
        }
        writeNumber(partner.newestType().map(types::indexOf).orElse(0), out);
        writeDate(partner.newestType().map(type -> partner.newestTypeOn()), out);
        for (int span = 0; span < plan.spans().size(); span++) {
            Optional<Cell> cell = partner.cell(span);
            out.put(cell.isPresent() ? 1 : 0);
            if (cell.isPresent()) {
                writeCell(cell.get(), out);
            }
        }
        writeNumber(partner.byMember().size(), out);
        for (Map.Entry<Breakdown, Cell> member : partner.byMember().entrySet()) {
            writeNumber(member.getKey().span(), out);
            out.put(member.getKey().dimension().ordinal());
            writeText(member.getKey().key(), out);
            writeCell(member.getValue(), out);
        }
    }

    private void readPartner(PartnerTally partner, ByteBuffer in) {
        readDate(in).ifPresent(date -> partner.heldOn(date, plan.period()));
        readDate(in).ifPresent(date -> partner.heldOn(date, plan.period()));
        partner.known().or(readBits(in));
        partner.active().or(readBits(in));
        partner.met().or(readBits(in));
        partner.served().or(readBits(in));
        int named = (int) readNumber(in);
        for (int i = 0; i < named; i++) {
            partner.typesNamed().add(types.get((int) readNumber(in)));
        }
        int newest = (int) readNumber(in);
        readDate(in).ifPresent(date -> partner.nameType(types.get(newest), date));
        for (int span = 0; span < plan.spans().size(); span++) {
            if (in.get() != 0) {
                readCell(partner.openCell(span), in);
            }
        }
        int members = (int) readNumber(in);
        for (int i = 0; i < members; i++) {
            Breakdown member = new Breakdown((int) readNumber(in), DIMENSIONS[in.get()], readText(in));
            readCell(partner.openCell(member), in);
        }
    }

    private static void writeCell(Cell cell, GrowingBytes out) {
        int filled = 0;
        for (int i = 0; i < cell.width(); i++) {
            filled += cell.sum(i) == 0 ? 0 : 1;
        }
        out.put(filled);
        for (int i = 0; i < cell.width(); i++) {
            if (cell.sum(i) != 0) {
                out.put(i);
                writeNumber(cell.sum(i), out);
            }
        }
        writeBits(cell.languages(), out);
        writeBits(cell.outlets(), out);
    }

    private static void readCell(Cell cell, ByteBuffer in) {
        int filled = in.get();
        for (int i = 0; i < filled; i++) {
            cell.add(in.get(), readNumber(in));
        }
        readBits(in).stream().forEach(cell::addLanguage);
        readBits(in).stream().forEach(cell::addOutlet);
    }

    private static void writeTexts(Set<String> texts, GrowingBytes out) {
        writeNumber(texts.size(), out);
        for (String text : texts) {
            writeText(text, out);
        }
    }

    private static void readTexts(Lexicon into, ByteBuffer in) {
        long texts = readNumber(in);
        for (int i = 0; i < texts; i++) {
            into.numberOf(readText(in));
        }
    }

    private static void writeBits(BitSet bits, GrowingBytes out) {
        byte[] bytes = bits.toByteArray();
        writeNumber(bytes.length, out);
        out.put(bytes);
    }

    private static BitSet readBits(ByteBuffer in) {
        byte[] bytes = new byte[(int) readNumber(in)];
        in.get(bytes);
        return BitSet.valueOf(bytes);
    }

    private static void writeDate(Optional<LocalDate> date, GrowingBytes out) {
        out.putLong(date.map(LocalDate::toEpochDay).orElse(NO_DATE));
    }

    private static Optional<LocalDate> readDate(ByteBuffer in) {
        long day = in.getLong();
        return day == NO_DATE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Writes a number from 0 upwards in as few bytes as it needs: seven bits a byte, the eighth for "more follows". */
    private static void writeNumber(long number, GrowingBytes out) {
        long rest = number;
        while (rest >= 0x80) {
            out.put((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.put((int) rest);
    }

    private static long readNumber(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.get() & 0xFF;
            number |= (part & 0x7FL) << shift;
            if (part < 0x80) {
                return number;
            }
        }
    }

    private static void writeText(String text, GrowingBytes out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writeNumber(bytes.length, out);
        out.put(bytes);
    }

    private static String readText(ByteBuffer in) {
        byte[] bytes = new byte[(int) readNumber(in)];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
