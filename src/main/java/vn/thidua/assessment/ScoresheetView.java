package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.campaign.Decimals;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/** A scoresheet as it is answered. */
public record ScoresheetView(
        UUID id,
        int revision,
        UUID blocId,
        int year,
        UnitRef unit,
        ScoresheetState state,
        BigDecimal total,
        @Nullable BigDecimal fixedTotal,
        @Nullable String remark,
        List<Line> lines,
        List<AllowedAction> allowedActions)
        implements Revised {

    /** One criterion: the points of the member, and those that the lead fixed. */
    public record Line(
            String criterion,
            BigDecimal points,
            @Nullable String note,
            @Nullable BigDecimal fixedPoints,
            @Nullable String fixedNote) {

        static Line of(ScoresheetLine line) {
            return new Line(
                    line.criterion.code,
                    Decimals.bare(line.points),
                    line.evidence,
                    Decimals.shown(line.fixedPoints),
                    line.fixedNote);
        }
    }

    static ScoresheetView of(Scoresheet sheet, List<AllowedAction> actions) {
        return new ScoresheetView(
                sheet.id,
                sheet.revision,
                sheet.bloc.id,
                sheet.blocYear.year,
                UnitRef.of(sheet.unit),
                sheet.state,
                Decimals.bare(sheet.total),
                Decimals.shown(sheet.fixedTotal),
                sheet.remark,
                sheet.lines().stream().map(Line::of).toList(),
                actions);
    }
}
