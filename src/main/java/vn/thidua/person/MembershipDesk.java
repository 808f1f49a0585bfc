package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SubjectCategory;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** Where people belong, written one after another for each person. */
@ApplicationScoped
class MembershipDesk {

    private final PersonAccess access;
    private final PersonScopes scopes;
    private final EntityManager database;

    MembershipDesk(PersonAccess access, PersonScopes scopes, EntityManager database) {
        this.access = access;
        this.scopes = scopes;
        this.database = database;
    }

    Items<MembershipView> list(UUID person) {
        var seen = access.seen(person);
        return new Items<>(seen.places().all().stream()
                .map(one -> MembershipView.of(one, seen.masked()))
                .toList());
    }

    Membership create(UUID person, MembershipInput input) {
        var kept = access.kept(person);
        Limit.require(kept.places().all().size());
        var membership = new Membership();
        membership.person = kept.person();
        write(membership, input, kept.places());
        membership.persist();
        place(person);
        return membership;
    }

    /** One that the caller may change, its person held. */
    Membership kept(UUID person, UUID id, @Nullable Revision revision) {
        access.kept(person);
        var membership = Membership.<Membership>find("id = ?1 and person.id = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(Membership.WHAT));
        Revision.check(revision, membership.revision);
        return membership;
    }

    void change(Membership membership, MembershipInput input) {
        var places = Places.of(membership.person.id);
        if (membership.main && !input.isMain()) {
            requireAnotherMain(places);
        }
        write(membership, input, places);
        place(membership.person.id);
    }

    void delete(Membership membership) {
        if (membership.main) {
            requireAnotherMain(Places.of(membership.person.id));
        }
        var person = membership.person.id;
        membership.delete();
        place(person);
    }

    private void place(UUID person) {
        database.flush();
        scopes.place(List.of(person));
    }

    private void write(Membership membership, MembershipInput input, Places places) {
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        access.requireWrite(unit.id);
        var faults = new Faults();
        faults.order(input.from(), input.to(), "#/to");
        SubjectCategory category = input.category() == null
                ? membership.person.category
                : People.individual(input.category(), "#/category", faults).orElse(null);
        var to = Validity.stored(input.to());
        faults.ruleIf(
                input.isMain()
                        && places.mains().stream()
                                .anyMatch(one -> !one.id.equals(membership.id) && one.overlaps(input.from(), to)),
                "#/from",
                "OVERLAPS",
                Text.of(
                        "Trùng ngày với một đơn vị công tác chính khác.",
                        "Another main membership holds on some of these days."));
        faults.refuse();
        membership.unit = unit;
        membership.category = Objects.requireNonNull(category);
        membership.position = input.position();
        membership.main = input.isMain();
        membership.validFrom = input.from();
        membership.validTo = to;
    }

    private static void requireAnotherMain(Places places) {
        if (places.mains().size() == 1) {
            throw new DomainException(
                    ProblemType.IN_USE,
                    Text.of(
                            "người chỉ có một đơn vị công tác chính này",
                            "the person, whose only main membership it is"));
        }
    }
}
