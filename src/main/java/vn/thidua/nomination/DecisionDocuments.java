package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveFacts;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.DirectiveOwnership;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.Directives;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** The decision as a document: registered together with its awards, or found where somebody has registered it. */
@ApplicationScoped
class DecisionDocuments {

    private final Directives directives;
    private final DirectiveOwnership ownership;

    DecisionDocuments(Directives directives, DirectiveOwnership ownership) {
        this.directives = directives;
        this.ownership = ownership;
    }

    /** The number of a decision, taken apart; 422 when it is none, or has no serial. */
    DirectiveNumber number(String text) {
        var number = DirectiveNumber.tryParse(text)
                .filter(parsed -> parsed.kind() == DirectiveKind.QD && parsed.serial() != null);
        return number.orElseThrow(() -> DomainException.rule(
                "#/number",
                "NOT_A_DECISION_NUMBER",
                Text.of(
                        "Phải là số và ký hiệu của một quyết định, ví dụ 1025/QĐ-UBND.",
                        "Must be the number of a decision, such as 1025/QĐ-UBND.")));
    }

    Directive register(DirectiveNumber number, AwardDecision decision) {
        return registered(decision).orElseGet(() -> {
            var facts = facts(number, decision);
            ownership.require(facts, null);
            return directives.register(facts, null);
        });
    }

    private static Optional<Directive> registered(AwardDecision decision) {
        return Directive.<Directive>list(
                        "issuer = ?1 and kind = ?2 and number = ?3 and issuedOn = ?4 and status = ?5",
                        decision.decidingUnit,
                        DirectiveKind.QD,
                        decision.number,
                        PartialDate.of(decision.issuedOn),
                        DirectiveStatus.REGISTERED)
                .stream()
                .findFirst();
    }

    private static DirectiveFacts facts(DirectiveNumber number, AwardDecision decision) {
        return new DirectiveFacts(
                DirectiveKind.QD,
                number.canonical(),
                number.asWritten(),
                PartialDate.of(decision.issuedOn),
                null,
                decision.decidingUnit,
                null,
                subject(decision.campaign == null ? null : decision.campaign.name),
                null,
                decision.signer,
                decision.signerRole,
                null,
                null,
                null);
    }

    private static String subject(@Nullable String campaignName) {
        return campaignName == null ? "Về việc khen thưởng" : "Về việc khen thưởng: " + campaignName;
    }
}
