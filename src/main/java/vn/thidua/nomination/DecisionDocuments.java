package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveIdentity;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** The decision as a document: registered together with its awards, or found where it already is. */
@ApplicationScoped
class DecisionDocuments {

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
        var unit = decision.decidingUnit;
        var day = PartialDate.of(decision.issuedOn);
        var issuerKey = DirectiveIdentity.issuerKey(unit.name);
        var identity = DirectiveIdentity.key(number, DirectiveKind.QD, day, issuerKey);
        var known = identity.flatMap(DecisionDocuments::known);
        if (known.isPresent() && known.get().status == DirectiveStatus.REGISTERED) {
            return known.get();
        }
        var directive = known.orElseGet(Directive::new);
        directive.status = DirectiveStatus.REGISTERED;
        directive.kind = DirectiveKind.QD;
        directive.numberRegister = number.register();
        directive.serial = number.serial();
        directive.serialSuffix = number.serialSuffix();
        directive.numberYear = number.year();
        directive.symbol = number.symbol();
        directive.registerKey = number.registerKey();
        directive.number = number.canonical();
        directive.numberAsWritten = number.asWritten();
        directive.issuedOn = day;
        directive.issuedEarliest = decision.issuedOn;
        directive.issuedLatest = decision.issuedOn;
        directive.issuedSort = decision.issuedOn;
        directive.issuer = unit;
        directive.issuerKey = issuerKey;
        directive.identityKey = identity.orElse(null);
        directive.subject = subject(decision.campaign == null ? null : decision.campaign.name);
        directive.signer = decision.signer;
        directive.signerRole = decision.signerRole;
        directive.searchText = Folding.searchTokens(
                String.join(" ", number.canonical(), directive.subject, unit.name));
        if (directive.id == null) {
            directive.createdAt = decision.createdAt;
            directive.persist();
        }
        return directive;
    }

    private static Optional<Directive> known(String identity) {
        return Directive.find("identityKey", identity).firstResultOptional();
    }

    private static String subject(@Nullable String campaignName) {
        return campaignName == null ? "Về việc khen thưởng" : "Về việc khen thưởng phong trào " + campaignName;
    }
}
