package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Folding;

/**
 * Whose records a caller may register, fill or change. A number of a central body identifies its document whoever the
 * issuer is said to be, and a record can stand before its issuer writes; neither lets one unit take over the record of
 * another.
 */
@ApplicationScoped
public class DirectiveOwnership {

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

    private final Caller caller;
    private final Directives directives;

    DirectiveOwnership(Caller caller, Directives directives) {
        this.caller = caller;
        this.directives = directives;
    }

    /**
     * Refuses with 403 unless the caller may write for every record that registering or changing would touch. The right
     * to write for the issuer in the facts is checked apart.
     *
     * @param existing the record to change, if it is known already
     */
    public void require(DirectiveFacts facts, @Nullable Directive existing) {
        var records = touched(facts, existing);
        records.forEach(record -> requireRecord(record, facts.issuer()));
        Stream.concat(Stream.of(facts), records.stream().map(DirectiveFacts::of))
                .flatMap(one -> one.parsed().stream())
                .filter(DirectiveIdentity::isCentral)
                .forEach(number -> requireCentral(number, records));
    }

    /** As {@link #require} for two records that are to be one. */
    void requireMerge(Directive survivor, Directive record) {
        require(DirectiveFacts.of(survivor), record);
        require(DirectiveFacts.of(record), survivor);
    }

    private List<Directive> touched(DirectiveFacts facts, @Nullable Directive existing) {
        var target = existing == null ? directives.find(facts).orElse(null) : existing;
        if (target == null) {
            return List.of();
        }
        var complete = target.status == DirectiveStatus.STUB ? facts.orElse(DirectiveFacts.of(target)) : facts;
        return Stream.of(Optional.of(target), directives.find(facts), directives.find(complete))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private void requireRecord(Directive record, @Nullable OrgUnit issuer) {
        if (record.issuer != null) {
            if (!record.issuer.equals(issuer)) {
                caller.requireWrite(record.issuer.id);
            }
        } else if (record.issuerText != null) {
            var named = named(record.issuerText);
            var reached =
                    named.isEmpty() || named.stream().anyMatch(unit -> unit.equals(issuer) || caller.mayWrite(unit.id));
            if (!reached) {
                throw new DomainException(ProblemType.FOREIGN_UNIT, named.get(0).code);
            }
        }
    }

    /** One keeps what a unit that one reaches has issued under its central number, and makes no other. */
    private void requireCentral(DirectiveNumber number, List<Directive> records) {
        var register = number.registerKey();
        var same = records.stream()
                .filter(record -> DirectiveFacts.of(record)
                        .parsed()
                        .filter(own -> own.registerKey().equals(register))
                        .isPresent())
                .toList();
        var own = !same.isEmpty()
                && same.stream().allMatch(record -> record.issuer != null && caller.mayWrite(record.issuer.id));
        if (!own) {
            caller.requireWholeService(ADMINISTRATORS);
        }
    }

    /** The units that bear the name, however it is written. */
    private static List<OrgUnit> named(String issuerText) {
        var key = DirectiveFacts.keyOfText(issuerText);
        var words = Folding.words(issuerText);
        if (words.isEmpty()) {
            return List.of();
        }
        return OrgUnit.<OrgUnit>list("searchText like ?1", "%" + words.get(words.size() - 1) + "%").stream()
                .filter(unit -> key.equals(DirectiveFacts.keyOfText(unit.name)))
                .toList();
    }
}
