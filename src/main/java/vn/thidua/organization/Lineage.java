package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** What became of units and what they came from: mergers, splits, renamings, ends. */
@ApplicationScoped
public class Lineage {

    private final Hierarchy hierarchy;
    private final Caller caller;
    private final EntityManager database;

    Lineage(Hierarchy hierarchy, Caller caller, EntityManager database) {
        this.hierarchy = hierarchy;
        this.caller = caller;
        this.database = database;
    }

    /**
     * Records a succession. A predecessor that is still open ends on the eve of {@code effectiveOn}; what stands below
     * it after that day must have been moved first.
     */
    public OrgUnitSuccession succeed(OrgUnit predecessor, SuccessionInput input) {
        hierarchy.takeTurn();
        database.refresh(predecessor);
        var successor = successor(predecessor, input);
        refuseContradiction(predecessor, input.kind(), successor);
        if (input.directiveId() != null && !isDirective(input.directiveId())) {
            throw DomainException.unknownReference(
                    "#/directiveId", Text.of("văn bản", "directive"), input.directiveId());
        }
        if (!predecessor.validFrom.isBefore(input.effectiveOn())) {
            throw DomainException.rule(
                    "#/effectiveOn",
                    "BEFORE_PREDECESSOR",
                    Text.of(
                            "Đơn vị " + predecessor.code + " chỉ bắt đầu từ " + predecessor.validFrom + ".",
                            "The unit " + predecessor.code + " only begins on " + predecessor.validFrom + "."));
        }
        var row = new OrgUnitSuccession();
        row.predecessor = predecessor;
        row.successor = successor;
        row.kind = input.kind();
        row.effectiveOn = input.effectiveOn();
        row.directiveId = input.directiveId();
        row.note = input.note();
        row.persist();
        if (predecessor.validTo.isBefore(input.effectiveOn())) {
            predecessor.touch();
        } else {
            hierarchy.revalidate(
                    predecessor, predecessor.validFrom, input.effectiveOn().minusDays(1));
        }
        row.flush();
        return row;
    }

    /** The successions of one unit, earliest first. */
    Page<Succession> of(OrgUnit unit, PageRequest page) {
        return list().where("p.id = :predecessor", "predecessor", unit.id).page(database, page);
    }

    /** Every step forward from the unit, up to a day. */
    Page<Succession> after(OrgUnit unit, @Nullable LocalDate asOf, PageRequest page) {
        var line = line("s.successor_id", "s.predecessor_id", unit.id, day(asOf));
        return upTo(list().where("p.id in (:line)").bind("line", line), asOf).page(database, page);
    }

    /** Every step back from the unit, up to a day. */
    Page<Succession> before(OrgUnit unit, @Nullable LocalDate asOf, PageRequest page) {
        var line = line("s.predecessor_id", "s.successor_id", unit.id, day(asOf));
        return upTo(list().where("q.id in (:line)").bind("line", line), asOf).page(database, page);
    }

    private static Keyset<Succession> list() {
        return Keyset.of(
                        Succession.class,
                        "new vn.thidua.organization.Succession(s.id, s.kind, s.effectiveOn, p.id, p.code, p.name,"
                                + " q.id, q.code, q.name, s.directiveId, s.note)",
                        "OrgUnitSuccession s join s.predecessor p left join s.successor q",
                        "s.id",
                        Succession::id)
                .orderBy("s.effectiveOn", LocalDate.class, Succession::effectiveOn);
    }

    /** A cursor belongs to the day asked for; one without such a day stays good at midnight. */
    private Keyset<Succession> upTo(Keyset<Succession> rows, @Nullable LocalDate asOf) {
        return asOf == null
                ? rows.where("s.effectiveOn <= :today").bind("today", caller.today())
                : rows.where("s.effectiveOn <= :asOf", "asOf", asOf);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? caller.today() : asOf;
    }

    /** The unit and all that it goes over into, or comes from; {@code union} ends circles. */
    @SuppressWarnings("unchecked")
    private List<UUID> line(String next, String here, UUID unit, LocalDate day) {
        return (List<UUID>) database.createNativeQuery("""
                        with recursive line (unit_id) as (
                            select cast(:unit as binary(16))
                            union
                            select %s from line join org_unit_succession s on %s = line.unit_id
                             and s.successor_id is not null and s.effective_on <= :day)
                        select unit_id from line""".formatted(next, here), UUID.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    private @Nullable OrgUnit successor(OrgUnit predecessor, SuccessionInput input) {
        var ends = input.kind() == SuccessionKind.ENDED;
        if (ends != (input.successorId() == null)) {
            throw DomainException.rule(
                    "#/successorId",
                    ends ? "NOT_ALLOWED" : "REQUIRED",
                    ends
                            ? Text.of("Giải thể thì không có đơn vị kế thừa.", "A unit that ended has no successor.")
                            : Text.of("Phải nêu đơn vị kế thừa.", "The successor must be named."));
        }
        if (input.successorId() == null) {
            return null;
        }
        var successor = OrgUnit.referenced(input.successorId(), "#/successorId");
        database.refresh(successor);
        if (line("s.successor_id", "s.predecessor_id", successor.id, Validity.FOREVER)
                .contains(predecessor.id)) {
            throw DomainException.rule(
                    "#/successorId",
                    "SUCCESSION_IN_A_CIRCLE",
                    Text.of("Một đơn vị không thể kế thừa chính nó.", "A unit cannot succeed itself."));
        }
        if (input.effectiveOn().isBefore(successor.validFrom)
                || input.effectiveOn().isAfter(successor.validTo)) {
            throw DomainException.rule(
                    "#/successorId",
                    "SUCCESSOR_NOT_VALID",
                    Text.of(
                            "Đơn vị " + successor.code + " không có hiệu lực vào ngày " + input.effectiveOn() + ".",
                            "The unit " + successor.code + " is not valid on " + input.effectiveOn() + "."));
        }
        return successor;
    }

    /** A unit goes over into each successor once; it ends without successor, or with some. */
    private static void refuseContradiction(OrgUnit predecessor, SuccessionKind kind, @Nullable OrgUnit successor) {
        for (var known : OrgUnitSuccession.<OrgUnitSuccession>list("predecessor", predecessor)) {
            var same = successor != null && known.successor != null && known.successor.id.equals(successor.id);
            if (same || kind == SuccessionKind.ENDED || known.kind == SuccessionKind.ENDED) {
                throw new DomainException(
                        ProblemType.ALREADY_EXISTS,
                        Text.of("quan hệ kế thừa của " + predecessor.code, "a succession of " + predecessor.code));
            }
        }
    }

    private boolean isDirective(UUID id) {
        return !database.createNativeQuery("select 1 from directive where id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
