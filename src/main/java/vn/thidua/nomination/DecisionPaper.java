package vn.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveFacts;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** A decision as a document, before it is registered. */
record DecisionPaper(
        DirectiveNumber number,
        LocalDate issuedOn,
        OrgUnit unit,
        @Nullable String signer,
        @Nullable String signerRole,
        String subject) {

    static DecisionPaper granting(DirectiveNumber number, AwardDecisionInput input, OrgUnit unit, @Nullable String of) {
        var subject = of == null ? "Về việc khen thưởng" : "Về việc khen thưởng: " + of;
        return new DecisionPaper(number, input.issuedOn(), unit, input.signer(), input.signerRole(), subject);
    }

    static DecisionPaper revoking(DirectiveNumber number, AwardRevocationInput input, OrgUnit unit, String granted) {
        var subject = "Về việc thu hồi khen thưởng theo Quyết định số " + granted;
        return new DecisionPaper(number, input.issuedOn(), unit, input.signer(), input.signerRole(), subject);
    }

    /** A decision is not of the future, and of a unit that was valid on its day. */
    static void checkDay(LocalDate issuedOn, OrgUnit unit, LocalDate today, Faults faults) {
        faults.ruleIf(
                issuedOn.isAfter(today),
                "#/issuedOn",
                "IN_THE_FUTURE",
                Text.of("Ngày ban hành ở tương lai.", "It is in the future."));
        faults.ruleIf(
                issuedOn.isBefore(unit.validFrom) || issuedOn.isAfter(unit.validTo),
                "#/issuedOn",
                "UNIT_NOT_VALID",
                Text.of(
                        "Ngày này đơn vị " + unit.code + " không có hiệu lực.",
                        "Unit " + unit.code + " is not valid on this day."));
    }

    DirectiveFacts facts() {
        return new DirectiveFacts(
                DirectiveKind.QD,
                number.canonical(),
                number.asWritten(),
                PartialDate.of(issuedOn),
                null,
                unit,
                null,
                subject,
                null,
                signer,
                signerRole,
                null,
                null,
                null);
    }
}
