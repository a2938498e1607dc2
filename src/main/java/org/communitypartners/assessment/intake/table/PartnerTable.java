package org.communitypartners.assessment.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.Partner.PartnerStatus;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.row.Registry;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.row.RowText;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PartnerTypes;

/**
 * Reads {@code partners.csv} into the registry. A cell that cannot be read is reported and the rest of its row is used:
 * a slip in a date must not make a partner nameable that may not be named.
 */
public final class PartnerTable {
    private final PartnerTypes types;
    private final Registry registry;
    private final List<Named> named = new ArrayList<>();

    private record Named(Partner partner, SideRow row) {}

    private interface Cell<T> {
        Optional<T> read() throws RowFault;
    }

    public PartnerTable(PartnerTypes types, Registry registry) {
        this.types = types;
        this.registry = registry;
    }

    public void take(SideRow row, SideFile file) throws RowFault {
        String name = row.filled("partner");
        Term term = Folding.term(name);
        Partner partner = new Partner(
                term.key(),
                term.text(),
                orReport(row, file, () -> type(row)).orElse(null),
                row.text("legal_type"),
                orReport(row, file, () -> row.date("approached_date")).orElse(null),
                orReport(row, file, () -> row.oneOf(Agreement.class, "agreement_type"))
                        .orElse(Agreement.NONE),
                orReport(row, file, () -> row.date("agreement_date")).orElse(null),
                orReport(row, file, () -> row.oneOf(PartnerStatus.class, "status"))
                        .orElse(null),
                mayBeNamed(row, file).orElse(null));
        if (registry.add(partner)) {
            named.add(new Named(partner, row));
        } else {
            reportTaken(row, file, "partner", name);
        }
    }

    /** Adds the other names, once all partners have their own: a partner's own name is never another's. */
    public void addOtherNames(SideFile file) {
        for (Named each : named) {
            for (String other : each.row().several("also_called")) {
                if (registry.alsoCall(each.partner(), other).isPresent()) {
                    reportTaken(each.row(), file, "also_called", other);
                }
            }
        }
    }

    private Optional<PartnerType> type(SideRow row) throws RowFault {
        String name = row.cell("partner_type");
        Optional<PartnerType> type = types.named(name);
        if (type.isEmpty() && !name.isEmpty()) {
            throw new RowFault(Reason.UNKNOWN_VALUE, "partner_type", name);
        }
        return type;
    }

    /** An answer that is neither yes nor no protects the partner. */
    private static Optional<Boolean> mayBeNamed(SideRow row, SideFile file) {
        try {
            return row.yesNo("may_be_named");
        } catch (RowFault unclear) {
            file.disposeCell(row, unclear);
            return Optional.of(false);
        }
    }

    private static <T> Optional<T> orReport(SideRow row, SideFile file, Cell<T> cell) {
        try {
            return cell.read();
        } catch (RowFault fault) {
            file.disposeCell(row, fault);
            return Optional.empty();
        }
    }

    private static void reportTaken(SideRow row, SideFile file, String column, String name) {
        file.dispose(
                row,
                Reason.AMBIGUOUS_COLUMN,
                column,
                name,
                "The name \"" + RowText.value(name)
                        + "\" belongs to another line of partners.csv already. Remove it from one.");
    }
}
