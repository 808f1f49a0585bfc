package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Decimals;
import vn.thidua.organization.UnitRef;

/** A scoresheet in a list. */
public record ScoresheetItem(
        UUID id,
        int revision,
        int year,
        UnitRef unit,
        ScoresheetState state,
        BigDecimal total,
        @Nullable BigDecimal fixedTotal) {

    static ScoresheetItem of(Scoresheet sheet) {
        return new ScoresheetItem(
                sheet.id,
                sheet.revision,
                sheet.blocYear.year,
                UnitRef.of(sheet.unit),
                sheet.state,
                Decimals.bare(sheet.total),
                Decimals.shown(sheet.fixedTotal));
    }
}
