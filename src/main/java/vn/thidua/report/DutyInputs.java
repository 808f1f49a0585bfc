package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** From what a caller sends to a duty that can be. */
@ApplicationScoped
class DutyInputs {

    private final ReportDuties duties;

    DutyInputs(ReportDuties duties) {
        this.duties = duties;
    }

    /** What a caller describes, with its units found; 422 naming every reference that leads nowhere. */
    PlannedDuty resolved(ReportDutyInput input) {
        var lookup = new UnitLookup();
        var reporters = input.reporters();
        lookup.load(reporters.unitIds());
        var units = new HashSet<OrgUnit>();
        for (int i = 0; i < reporters.unitIds().size(); i++) {
            lookup.find(reporters.unitIds().get(i), "#/reporters/unitIds/" + i).ifPresent(units::add);
        }
        var below = lookup.find(reporters.belowId(), "#/reporters/belowId").orElse(null);
        var addressee = input.addressee() == null
                ? null
                : new PlannedDuty.Party(
                        lookup.find(input.addressee().unitId(), "#/addressee/unitId")
                                .orElse(null),
                        input.addressee().text());
        var via = new ArrayList<PlannedDuty.Party>();
        for (int i = 0; i < input.via().size(); i++) {
            var party = input.via().get(i);
            via.add(new PlannedDuty.Party(
                    lookup.find(party.unitId(), "#/via/" + i + "/unitId").orElse(null), party.text(), party.level()));
        }
        var addressees = new ArrayList<PlannedDuty.Party>();
        for (int i = 0; i < input.addressees().size(); i++) {
            var party = input.addressees().get(i);
            addressees.add(new PlannedDuty.Party(
                    lookup.find(party.unitId(), "#/addressees/" + i + "/unitId").orElse(null),
                    party.text(),
                    party.level()));
        }
        var start = start(input);
        lookup.refuseUnknown();
        return new PlannedDuty(
                input.code(),
                input.name(),
                input.regime(),
                input.period(),
                input.calendar(),
                start,
                input.from(),
                input.to(),
                new PlannedDuty.Reporters(units, below, setOf(reporters.kinds()), setOf(reporters.levels())),
                addressee,
                addressees,
                via,
                Boolean.TRUE.equals(input.viaOrdered()),
                Boolean.TRUE.equals(input.allowEarly()),
                input.due(),
                input.dues(),
                input.content());
    }

    /** The day of the year; 31 February and its like are refused, 29 February is a day of leap years. */
    private static @Nullable MonthDay start(ReportDutyInput input) {
        if (input.periodStart() == null) {
            return null;
        }
        try {
            return MonthDay.parse("--" + input.periodStart());
        } catch (DateTimeException noSuchDay) {
            throw DomainException.rule(
                    "#/periodStart",
                    "NO_SUCH_DAY",
                    Text.of("Không có ngày " + input.periodStart() + ".", "There is no such day."));
        }
    }

    private static <E extends Enum<E>> Set<E> setOf(List<E> values) {
        return values.isEmpty() ? Set.of() : EnumSet.copyOf(values);
    }

    /** Refuses a duty that cannot be, or that would bind units outside the part of the hierarchy of its owner. */
    void check(PlannedDuty planned, OrgUnit owner) {
        var faults = duties.faults(planned, owner, "#");
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }
}
