package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.thidua.campaign.Decimals;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/** A bloc in one year; the revision is that of the bloc. */
public record BlocYearView(
        int revision, UUID blocId, int year, UnitRef leadUnit, List<UnitRef> members, List<Criterion> criteria)
        implements Revised {

    /** What members are scored by. */
    public record Criterion(String code, String title, BigDecimal maxPoints) {}

    static BlocYearView of(BlocYear year) {
        return new BlocYearView(
                year.bloc.revision,
                year.bloc.id,
                year.year,
                UnitRef.of(year.leadUnit),
                year.members().stream().map(member -> UnitRef.of(member.unit)).toList(),
                year.criteria().stream()
                        .map(one -> new Criterion(one.code, one.title, Decimals.bare(one.maxPoints)))
                        .toList());
    }
}
