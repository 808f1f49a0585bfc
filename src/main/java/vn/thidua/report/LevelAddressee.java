package vn.thidua.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;

/** To whom units of one level report. */
@Embeddable
public class LevelAddressee {

    @Enumerated(EnumType.STRING)
    public OrgUnitLevel level;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit unit;

    public @Nullable String unitText;

    static LevelAddressee of(PlannedDuty.Party party) {
        var addressee = new LevelAddressee();
        addressee.level = Objects.requireNonNull(party.level());
        addressee.unit = party.unit();
        addressee.unitText = party.text();
        return addressee;
    }

    PlannedDuty.Party party() {
        return new PlannedDuty.Party(unit, unitText, level);
    }

    private @Nullable UUID unitId() {
        return unit == null ? null : unit.id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelAddressee same
                && same.level == level
                && Objects.equals(same.unitId(), unitId())
                && Objects.equals(same.unitText, unitText);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, unitId(), unitText);
    }
}
