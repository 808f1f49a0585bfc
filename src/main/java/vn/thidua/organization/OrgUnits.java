package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
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

    /** A new unit, below its parent from its first day. Only an administrator of the parent may create it. */
    public OrgUnit create(OrgUnitInput input) {
        var unit = new OrgUnit();
        apply(unit, input);
        unit.persist();
        var parent = input.parentId() == null ? null : OrgUnit.referenced(input.parentId(), "#/parentId");
        hierarchy.place(unit, parent);
        return unit;
    }

    /** Takes over the plain fields; the place in the hierarchy has its own operations. */
    void apply(OrgUnit unit, OrgUnitInput input) {
        if (input.validTo() != null && input.validTo().isBefore(input.validFrom())) {
            throw DomainException.invalid(FieldError.at(
                    "#/validTo",
                    "ENDS_BEFORE_IT_BEGINS",
                    Text.of("Ngày kết thúc trước ngày bắt đầu.", "It would end before it begins.")));
        }
        unit.code = input.code();
        unit.name = input.name();
        unit.shortName = input.shortName();
        unit.kind = input.kind();
        unit.level = input.level();
        unit.validFrom = input.validFrom();
        unit.validTo = Validity.stored(input.validTo());
        unit.searchText = Folding.searchTokens(
                String.join(" ", unit.code, unit.name, unit.shortName == null ? "" : unit.shortName));
    }

    Page<OrgUnit> list(
            @Nullable OrgUnitKind kind,
            @Nullable OrgUnitLevel level,
            @Nullable String code,
            @Nullable String q,
            PageRequest page) {
        var words = q == null ? null : Folding.booleanQuery(q);
        return Keyset.of(OrgUnit.class, "u", "OrgUnit u", "u.id", unit -> unit.id)
                .where("u.kind = :kind", "kind", kind)
                .where("u.level = :level", "level", level)
                .where("u.code = :code", "code", code)
                .where("matches(u.searchText, :words) > 0", "words", words == null || words.isEmpty() ? null : words)
                .orderBy("u.code", String.class, unit -> unit.code)
                .page(database, page);
    }

    LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? caller.today() : asOf;
    }
}
