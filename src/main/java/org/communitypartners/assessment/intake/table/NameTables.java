package org.communitypartners.assessment.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.PersonsWords;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.row.RowText;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PartnerTypes;
import org.communitypartners.assessment.intake.value.PersonalData;

/** Reads the tables that give columns and partner types more names. */
public final class NameTables {
    private NameTables() {}

    /** A line of {@code columns.csv}. */
    public static void columnName(SideRow row, SideFile file, PersonsWords words) throws RowFault {
        String name = row.filled("column");
        Optional<Column> column = Column.named(name);
        if (column.isEmpty() && !Folding.word(name).equals(PersonsWords.NOTHING)) {
            throw new RowFault(Reason.UNKNOWN_VALUE, "column", name);
        }
        for (String heading : headings(row)) {
            boolean namesPeople = column.isPresent() && column.get().kind() == Column.Kind.TEXT;
            if (namesPeople && PersonalData.isPersonal(heading)) {
                file.dispose(
                        row,
                        Reason.UNKNOWN_VALUE,
                        "also_called",
                        heading,
                        "A column about participants is never read. Remove it here and from the export.");
            } else if (!words.say(heading, column, row.raw("source"))) {
                reportTaken(row, file, "heading", heading, "something else");
            }
        }
    }

    /** Several headings are set apart by semicolons; a heading may hold one itself. */
    private static List<String> headings(SideRow row) {
        List<String> parts = row.several("also_called");
        return parts.size() < 2
                ? parts
                : Stream.concat(Stream.of(row.raw("also_called")), parts.stream())
                        .toList();
    }

    /** A line of {@code partner-types.csv}. */
    public static void partnerType(SideRow row, SideFile file, PartnerTypes types) throws RowFault {
        PartnerType type = types.open(row.filled("partner_type"));
        for (String name : row.several("also_called")) {
            types.alsoCall(type, name).ifPresent(owner -> reportTaken(row, file, "name", name, owner.name()));
        }
    }

    private static void reportTaken(SideRow row, SideFile file, String what, String name, String owner) {
        file.dispose(
                row,
                Reason.AMBIGUOUS_COLUMN,
                "also_called",
                name,
                "The " + what + " \"" + RowText.value(name) + "\" means " + owner + " already. Remove it here.");
    }
}
