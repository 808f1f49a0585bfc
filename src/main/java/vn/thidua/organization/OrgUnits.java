package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.RoleAssignment;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** Creating, changing and listing units: what needs several of them, or the caller. */
@ApplicationScoped
public class OrgUnits {

    private final Hierarchy hierarchy;
    private final Caller caller;
    private final EntityManager database;

    OrgUnits(Hierarchy hierarchy, Caller caller, EntityManager database) {
        this.hierarchy = hierarchy;
        this.caller = caller;
        this.database = database;
    }

    /** A new unit, below its parent from its first day. Who may create it is asked by {@link UnitAdministration}. */
    public OrgUnit create(OrgUnitInput input) {
        if (input.parentId() != null) {
            hierarchy.takeTurn();
        }
        var parent = input.parentId() == null ? null : OrgUnit.referenced(input.parentId(), "#/parentId");
        var plain = input.plain();
        requireOrder(plain);
        var unit = new OrgUnit();
        unit.validFrom = plain.validFrom();
        unit.validTo = Validity.stored(plain.validTo());
        describe(unit, plain);
        unit.persist();
        hierarchy.place(unit, parent);
        return unit;
    }

    /** Changes a unit in place; another validity takes its place in the hierarchy with it. */
    public void change(OrgUnit unit, OrgUnitChange input) {
        requireOrder(input);
        hierarchy.revalidate(unit, input.validFrom(), Validity.stored(input.validTo()));
        describe(unit, input);
        unit.flush();
    }

    /** Removes a unit that nothing depends on; what only describes the unit goes with it. */
    public void remove(OrgUnit unit) {
        hierarchy.takeTurn();
        var below =
                OrgUnitParent.<OrgUnitParent>list("from OrgUnitParent p join fetch p.unit where p.parent = ?1", unit);
        if (!below.isEmpty()) {
            var codes = Hierarchy.codes(below);
            throw inUse(Text.of("đơn vị cấp dưới " + codes, codes + " below it"));
        }
        if (OrgUnitSuccession.count("predecessor = ?1 or successor = ?1", unit) > 0) {
            throw inUse(Text.of("quan hệ kế thừa của đơn vị", "a succession of the unit"));
        }
        if (RoleAssignment.count("unitId", unit.id) > 0) {
            throw inUse(Text.of("phân công vai trò tại đơn vị", "a role assignment for the unit"));
        }
        OrgUnitIdentifier.<OrgUnitIdentifier>list("unit", unit).forEach(OrgUnitIdentifier::delete);
        hierarchy.remove(unit);
        unit.delete();
        unit.flush();
    }

    Page<OrgUnit> list(OrgUnitFilter filter, PageRequest page) {
        requirePair(filter);
        var named = filter.identifier != null;
        return Keyset.of(
                        OrgUnit.class,
                        "u",
                        named ? "OrgUnitIdentifier i join i.unit u" : "OrgUnit u",
                        "u.id",
                        unit -> unit.id)
                .where("i.scheme = :scheme", "scheme", filter.identifierScheme)
                .where("i.identifier = :identifier", "identifier", filter.identifier)
                .where("u.kind = :kind", "kind", filter.kind)
                .where("u.level = :level", "level", filter.level)
                .where("u.code = :code", "code", filter.code)
                .where("matches(u.searchText, :words) > 0", "words", words(filter.q))
                .orderBy("u.code", String.class, unit -> unit.code)
                .page(database, page);
    }

    Page<IdentifierItem> identifiers(OrgUnit unit, PageRequest page) {
        return Keyset.of(OrgUnitIdentifier.class, "i", "OrgUnitIdentifier i", "i.id", row -> row.id)
                .where("i.unit.id = :unit", "unit", unit.id)
                .orderBy("i.scheme", String.class, row -> row.scheme)
                .page(database, page)
                .map(row -> new IdentifierItem(row.scheme, row.identifier));
    }

    /**
     * The day to answer for: the one asked for, otherwise today, or the last day of a unit that has ended and the first
     * of one that has not begun.
     */
    LocalDate day(OrgUnit unit, @Nullable LocalDate asOf) {
        if (asOf != null) {
            return asOf;
        }
        var today = caller.today();
        if (today.isBefore(unit.validFrom)) {
            return unit.validFrom;
        }
        return today.isAfter(unit.validTo) ? unit.validTo : today;
    }

    private static @Nullable String words(@Nullable String q) {
        return q == null || q.isBlank() ? null : Folding.booleanQuery(q);
    }

    private static void describe(OrgUnit unit, OrgUnitChange input) {
        unit.code = input.code();
        unit.name = input.name();
        unit.shortName = input.shortName();
        unit.kind = input.kind();
        unit.level = input.level();
        unit.searchText = Folding.searchTokens(
                String.join(" ", unit.code, unit.name, unit.shortName == null ? "" : unit.shortName));
    }

    private static void requireOrder(OrgUnitChange input) {
        if (input.validTo() != null && input.validTo().isBefore(input.validFrom())) {
            throw DomainException.invalid(FieldError.at(
                    "#/validTo",
                    "ENDS_BEFORE_IT_BEGINS",
                    Text.of("Ngày kết thúc trước ngày bắt đầu.", "It would end before it begins.")));
        }
    }

    private static void requirePair(OrgUnitFilter filter) {
        if ((filter.identifier == null) != (filter.identifierScheme == null)) {
            throw DomainException.invalid(FieldError.parameter(
                    filter.identifier == null ? "identifier" : "identifierScheme",
                    "REQUIRED",
                    Text.of(
                            "identifierScheme và identifier phải đi cùng nhau.",
                            "identifierScheme and identifier come together.")));
        }
    }

    private static DomainException inUse(Text what) {
        return new DomainException(ProblemType.IN_USE, what);
    }
}
