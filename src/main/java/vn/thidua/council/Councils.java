package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.person.Person;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** Councils and who sits in them. */
@ApplicationScoped
class Councils {

    private static final int MOST_MEMBERS = 200;

    private final CouncilAccess access;
    private final EntityManager database;

    Councils(CouncilAccess access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    /** Those of one unit. */
    Page<CouncilRow> list(UUID unit, @Nullable CouncilKind kind, PageRequest page) {
        access.requireSight(unit);
        return Keyset.of(
                        CouncilRow.class,
                        "new vn.thidua.council.CouncilRow(c.id, c.revision, c.kind, c.name)",
                        "Council c",
                        "c.id",
                        CouncilRow::id)
                .where("c.unit.id = :unit", "unit", unit)
                .where("c.kind = :kind", "kind", kind)
                .page(database, page);
    }

    CouncilView view(Council council) {
        return CouncilView.of(council, CouncilMember.of(council.id), access.keeps(council.unit.id));
    }

    Council create(CouncilInput input) {
        var council = new Council();
        council.unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        access.requireKeeper(council.unit.id);
        name(council, input.kind(), input.name());
        council.persist();
        var members = new ArrayList<CouncilMember>();
        for (int i = 0; i < input.members().size(); i++) {
            var member = new CouncilMember();
            member.council = council;
            write(member, input.members().get(i), members, "#/members/" + i);
            member.persist();
            members.add(member);
        }
        council.flush();
        return council;
    }

    void change(Council council, CouncilChange input) {
        name(council, input.kind(), input.name());
        council.flush();
    }

    CouncilMember add(Council council, CouncilMemberInput input) {
        var others = CouncilMember.of(council.id);
        if (others.size() >= MOST_MEMBERS) {
            throw DomainException.rule(
                    "#",
                    "TOO_MANY",
                    Text.of(
                            "Một hội đồng có nhiều nhất " + MOST_MEMBERS + " thành viên qua các thời kỳ.",
                            "A council has at most " + MOST_MEMBERS + " members over time."));
        }
        var member = new CouncilMember();
        member.council = council;
        write(member, input, others, "#");
        member.persist();
        council.touch();
        council.flush();
        return member;
    }

    CouncilMember member(Council council, UUID id) {
        return CouncilMember.of(council.id).stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(CouncilMember.WHAT));
    }

    void change(Council council, CouncilMember member, CouncilMemberInput input) {
        var others = CouncilMember.of(council.id).stream()
                .filter(one -> !one.id.equals(member.id))
                .toList();
        write(member, input, others, "#");
        council.touch();
        council.flush();
    }

    /** Removes a seat that was never part of a session; any other is ended. */
    void delete(Council council, CouncilMember member) {
        if (CouncilAttendance.count("member", member) > 0) {
            throw new DomainException(ProblemType.IN_USE, CouncilSession.WHAT);
        }
        member.delete();
        council.touch();
        council.flush();
    }

    private static void name(Council council, CouncilKind kind, String name) {
        var twice = Council.<Council>find("unit = ?1 and name = ?2", council.unit, name)
                .firstResultOptional()
                .filter(other -> !other.equals(council));
        if (twice.isPresent()) {
            throw new DomainException(
                    ProblemType.ALREADY_EXISTS,
                    List.of(FieldError.at(
                            "#/name",
                            "ALREADY_EXISTS",
                            Text.of("Đơn vị đã có hội đồng tên này.", "The unit has a council of this name."))),
                    Council.WHAT);
        }
        council.kind = kind;
        council.name = name;
    }

    private static void write(
            CouncilMember member, CouncilMemberInput input, List<CouncilMember> others, String pointer) {
        if (input.validTo() != null && input.validTo().isBefore(input.validFrom())) {
            throw DomainException.invalid(FieldError.at(
                    pointer + "/validTo",
                    "ENDS_BEFORE_IT_BEGINS",
                    Text.of("Ngày kết thúc trước ngày bắt đầu.", "It would end before it begins.")));
        }
        member.unit = input.unitId() == null ? null : OrgUnit.referenced(input.unitId(), pointer + "/unitId");
        if (input.personId() != null && Person.findById(input.personId()) == null) {
            throw DomainException.unknownReference(pointer + "/personId", Text.of("người", "person"), input.personId());
        }
        member.name = input.name();
        member.position = input.position();
        member.role = input.role();
        member.subject = input.subject();
        member.personId = input.personId();
        member.validFrom = input.validFrom();
        member.validTo = Validity.stored(input.validTo());
        for (var other : others) {
            if (other.sitsTogetherWith(member) && isTheSame(member, other)) {
                throw DomainException.rule(
                        pointer,
                        "ALREADY_A_MEMBER",
                        Text.of(
                                "Người này đã là thành viên trong thời gian đó.",
                                "They already are a member during that time."));
            }
        }
    }

    /** Nobody sits on two chairs, and votes twice. */
    private static boolean isTheSame(CouncilMember one, CouncilMember other) {
        return one.subject != null && one.subject.equals(other.subject)
                || one.personId != null && one.personId.equals(other.personId);
    }
}
