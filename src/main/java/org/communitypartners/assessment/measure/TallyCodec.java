package org.communitypartners.assessment.measure;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Term;

/** Writes tallies to bytes and reads them back; a stored tally is read with the plan and the types it was made with. */
public final class TallyCodec {
    private static final Quantity[] QUANTITIES = Quantity.values();
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

    /** Writes a tally. */
    public void write(Tally tally, DataOutput out) throws IOException {
        out.writeLong(tally.rows());
        for (Names.Kind kind : Names.Kind.values()) {
            Map<String, String> names = tally.names().of(kind);
            out.writeInt(names.size());
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
        out.writeInt(tally.partners().size());
        for (Map.Entry<String, PartnerTally> partner : tally.partners().entrySet()) {
            writeText(partner.getKey(), out);
            writePartner(partner.getValue(), out);
        }
    }

    /** Reads a tally. */
    public Tally read(DataInput in) throws IOException {
        Tally tally = new Tally(plan);
        tally.countRows(in.readLong());
        for (Names.Kind kind : Names.Kind.values()) {
            int names = in.readInt();
            for (int i = 0; i < names; i++) {
                tally.names().meet(kind, new Term(readText(in), readText(in)));
            }
        }
        readTexts(tally.languages(), in);
        readTexts(tally.outlets(), in);
        for (int span = 0; span < plan.spans().size(); span++) {
            readCell(tally.crosswalk(span), in);
        }
        int partners = in.readInt();
        for (int i = 0; i < partners; i++) {
            readPartner(tally.open(readText(in)), in);
        }
        return tally;
    }

    private void writePartner(PartnerTally partner, DataOutput out) throws IOException {
        writeDate(partner.firstHeld(), out);
        writeDate(partner.lastHeld(), out);
        writeBits(partner.known(), out);
        writeBits(partner.active(), out);
        writeBits(partner.met(), out);
        writeBits(partner.served(), out);
        out.writeInt(partner.typesNamed().size());
        for (PartnerType type : partner.typesNamed()) {
            out.writeInt(types.indexOf(type));
        }
        out.writeInt(partner.newestType().map(types::indexOf).orElse(-1));
        writeDate(partner.newestType().map(type -> partner.newestTypeOn()), out);
        for (int span = 0; span < plan.spans().size(); span++) {
            Optional<Cell> cell = partner.cell(span);
            out.writeBoolean(cell.isPresent());
            if (cell.isPresent()) {
                writeCell(cell.get(), out);
            }
        }
        out.writeInt(partner.byMember().size());
        for (Map.Entry<Breakdown, Cell> member : partner.byMember().entrySet()) {
            out.writeInt(member.getKey().span());
            out.writeByte(member.getKey().dimension().ordinal());
            writeText(member.getKey().key(), out);
            writeCell(member.getValue(), out);
        }
    }

    private void readPartner(PartnerTally partner, DataInput in) throws IOException {
        readDate(in).ifPresent(date -> partner.heldOn(date, plan.period()));
        readDate(in).ifPresent(date -> partner.heldOn(date, plan.period()));
        partner.known().or(readBits(in));
        partner.active().or(readBits(in));
        partner.met().or(readBits(in));
        partner.served().or(readBits(in));
        int named = in.readInt();
        for (int i = 0; i < named; i++) {
            partner.typesNamed().add(types.get(in.readInt()));
        }
        int newest = in.readInt();
        readDate(in).ifPresent(date -> partner.nameType(types.get(newest), date));
        for (int span = 0; span < plan.spans().size(); span++) {
            if (in.readBoolean()) {
                readCell(partner.openCell(span), in);
            }
        }
        int members = in.readInt();
        for (int i = 0; i < members; i++) {
            Breakdown member = new Breakdown(in.readInt(), DIMENSIONS[in.readByte()], readText(in));
            readCell(partner.openCell(member), in);
        }
    }

    private static void writeCell(Cell cell, DataOutput out) throws IOException {
        int filled = 0;
        for (Quantity quantity : QUANTITIES) {
            filled += cell.get(quantity) == 0 ? 0 : 1;
        }
        out.writeByte(filled);
        for (Quantity quantity : QUANTITIES) {
            if (cell.get(quantity) != 0) {
                out.writeByte(quantity.ordinal());
                writeNumber(cell.get(quantity), out);
            }
        }
        writeBits(cell.languages(), out);
        writeBits(cell.outlets(), out);
    }

    private static void readCell(Cell cell, DataInput in) throws IOException {
        int filled = in.readByte();
        for (int i = 0; i < filled; i++) {
            cell.add(QUANTITIES[in.readByte()], readNumber(in));
        }
        readBits(in).stream().forEach(cell::addLanguage);
        readBits(in).stream().forEach(cell::addOutlet);
    }

    private static void writeTexts(Set<String> texts, DataOutput out) throws IOException {
        writeNumber(texts.size(), out);
        for (String text : texts) {
            writeText(text, out);
        }
    }

    private static void readTexts(Lexicon into, DataInput in) throws IOException {
        long texts = readNumber(in);
        for (int i = 0; i < texts; i++) {
            into.numberOf(readText(in));
        }
    }

    private static void writeBits(BitSet bits, DataOutput out) throws IOException {
        byte[] bytes = bits.toByteArray();
        writeNumber(bytes.length, out);
        out.write(bytes);
    }

    private static BitSet readBits(DataInput in) throws IOException {
        byte[] bytes = new byte[(int) readNumber(in)];
        in.readFully(bytes);
        return BitSet.valueOf(bytes);
    }

    private static void writeDate(Optional<LocalDate> date, DataOutput out) throws IOException {
        out.writeLong(date.map(LocalDate::toEpochDay).orElse(NO_DATE));
    }

    private static Optional<LocalDate> readDate(DataInput in) throws IOException {
        long day = in.readLong();
        return day == NO_DATE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Writes a number from 0 upwards in as few bytes as it needs: seven bits a byte, the eighth for "more follows". */
    private static void writeNumber(long number, DataOutput out) throws IOException {
        long rest = number;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInput in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.readUnsignedByte();
            number |= (part & 0x7FL) << shift;
            if (part < 0x80) {
                return number;
            }
        }
    }

    private static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writeNumber(bytes.length, out);
        out.write(bytes);
    }

    private static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[(int) readNumber(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
