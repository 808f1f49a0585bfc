package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitSuccession;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;

/** Whether a decision can revoke an award; names every fault, not the first. */
@ApplicationScoped
class RevocationCheck {

    private static final Text DIRECTIVE = Text.of("văn bản", "directive");

    private final Caller caller;

    RevocationCheck(Caller caller) {
        this.caller = caller;
    }

    /** The unit that revokes, for which the caller may decide. */
    OrgUnit unit(AwardRevocationInput input) {
        var unit = OrgUnit.referenced(input.decidingUnitId(), "#/decidingUnitId");
        caller.require(unit.id, Set.of(Role.OFFICE));
        return unit;
    }

    /**
     * What the revocation rests on.
     *
     * @throws vn.thidua.problem.DomainException 422 when unit, days, money or source do not fit
     */
    @Nullable
    Directive source(AwardRevocationInput input, Award award, OrgUnit unit) {
        var faults = new Faults();
        DecisionPaper.checkDay(input.issuedOn(), unit, caller.today(), faults);
        faults.ruleIf(
                input.issuedOn().isBefore(award.decidedOn),
                "#/issuedOn",
                "BEFORE_THE_DECISION",
                Text.of(
                        "Trước ngày quyết định " + award.decidedOn + ".",
                        "The decision is of " + award.decidedOn + "."));
        faults.ruleIf(
                !mayRevoke(unit, award.decidingUnit),
                "#/decidingUnitId",
                "NOT_ABOVE_THE_DECIDING_UNIT",
                Text.of(
                        "Chỉ đơn vị đã quyết định (%s), đơn vị kế thừa hoặc cấp trên mới thu hồi được."
                                .formatted(award.decidingUnit.name),
                        "Only the unit that decided (%s), its successor or one above can revoke."
                                .formatted(award.decidingUnit.name)));
        money(input.moneyRecovery(), "#/moneyRecovery", input.issuedOn(), caller.today(), faults);
        Directive source = input.sourceDirectiveId() == null ? null : Directive.findById(input.sourceDirectiveId());
        if (source == null && input.sourceDirectiveId() != null) {
            faults.unknown("#/sourceDirectiveId", DIRECTIVE, input.sourceDirectiveId());
        }
        faults.refuse();
        return source == null ? null : source.current();
    }

    /** Same unit, one above it, or one that has taken its place. */
    private boolean mayRevoke(OrgUnit unit, OrgUnit decided) {
        return caller.isAtOrBelow(decided.id, Set.of(unit.id))
                || OrgUnitSuccession.count("predecessor = ?1 and successor = ?2", decided, unit) > 0;
    }

    static void money(MoneyRecovery input, String pointer, LocalDate revokedOn, LocalDate today, Faults faults) {
        var day = input.recoveredOn();
        faults.notAllowed(
                day != null && !input.due(),
                pointer + "/recoveredOn",
                Text.of("Không phải thu hồi tiền thì không có ngày này.", "Money that is not due is not recovered."));
        faults.ruleIf(
                day != null && day.isAfter(today),
                pointer + "/recoveredOn",
                "IN_THE_FUTURE",
                Text.of("Ngày thu hồi ở tương lai.", "It is in the future."));
        faults.order(revokedOn, day, pointer + "/recoveredOn");
    }
}
