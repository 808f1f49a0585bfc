package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** From what a caller sends to a duty that can be. */
@ApplicationScoped
class DutyInputs {

    private final EntityManager database;
    private final ReportDuties duties;

    DutyInputs(EntityManager database, ReportDuties duties) {
        this.database = database;
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
                    lookup.find(party.unitId(), "#/via/" + i + "/unitId").orElse(null), party.text()));
        }
        lookup.refuseUnknown();
        return new PlannedDuty(
                input.code(),
                input.name(),
                input.regime(),
                input.period(),
                input.calendar(),
                input.from(),
                input.to(),
                new PlannedDuty.Reporters(units, below, setOf(reporters.kinds()), setOf(reporters.levels())),
                addressee,
                via,
                Boolean.TRUE.equals(input.viaOrdered()),
                input.due(),
                input.dues(),
                input.content());
    }

    private static <E extends Enum<E>> Set<E> setOf(List<E> values) {
        return values.isEmpty() ? Set.of() : EnumSet.copyOf(values);
    }

    /** Refuses a duty that cannot be, or that would bind units outside the part of the hierarchy of its owner. */
    void check(PlannedDuty planned, OrgUnit owner) {
        var faults = new ArrayList<>(duties.faults(planned, "#"));
        var foreign = foreign(planned.reporters(), owner.id);
        if (!foreign.isEmpty()) {
            var codes = String.join(", ", foreign);
            faults.add(FieldError.at(
                    "#/reporters",
                    "FOREIGN_UNIT",
                    Text.of(
                            "Không thuộc quyền của đơn vị giao: " + codes + ".",
                            "Not at or below the owner: " + codes + ".")));
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    /** Codes of reporting units that never stood below the owner; at most ten. */
    @SuppressWarnings("unchecked")
    private List<String> foreign(PlannedDuty.Reporters reporters, UUID owner) {
        var bound = new ArrayList<UUID>();
        reporters.units().forEach(unit -> bound.add(unit.id));
        if (reporters.below() != null) {
            bound.add(reporters.below().id);
        }
        if (bound.isEmpty()) {
            return List.of();
        }
        return (List<String>) database.createNativeQuery("""
                        select u.code from org_unit u where u.id in (:bound) and not exists (
                         select 1 from org_unit_ancestor a where a.unit_id = u.id and a.ancestor_id = :owner)
                        order by u.code limit 10""", String.class)
                .setParameter("bound", bound)
                .setParameter("owner", owner)
                .getResultList();
    }
}
