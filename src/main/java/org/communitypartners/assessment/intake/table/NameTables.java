package org.communitypartners.assessment.intake.table;

import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.ColumnNames;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.row.RowText;
import org.communitypartners.assessment.intake.value.PartnerTypes;
import org.communitypartners.assessment.intake.value.PersonalData;

/** Reads the tables that give columns and partner types more names. */
public final class NameTables {
    private NameTables() {}

    /** A line of {@code columns.csv}. */
    public static void columnName(SideRow row, SideFile file, ColumnNames names) throws RowFault {
        String name = row.filled("column");
        Column column = Column.named(name).orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, "column", name));
        for (String heading : row.several("also_called")) {
            if (column.kind() == Column.Kind.TEXT && PersonalData.isPersonal(heading)) {
                file.dispose(
                        row,
                        Reason.UNKNOWN_VALUE,
                        "also_called",
                        heading,
                        "A column about participants is never read. Remove it here and from the export.");
                continue;
            }
            names.alsoCall(column, heading).ifPresent(owner -> reportTaken(row, file, "heading", heading, owner.id()));
        }
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
