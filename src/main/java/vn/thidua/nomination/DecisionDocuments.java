package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.Citations;
import vn.thidua.directive.Directive;
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
    private final Citations citations;

    DecisionDocuments(Directives directives, DirectiveOwnership ownership, Citations citations) {
        this.directives = directives;
        this.ownership = ownership;
        this.citations = citations;
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

    Directive register(DecisionPaper paper) {
        return registered(paper).orElseGet(() -> {
            var facts = paper.facts();
            ownership.require(facts, null);
            return directives.register(facts, null);
        });
    }

    /**
     * Registers a decision that revokes, which says that it amends or repeals another and rests on a source.
     *
     * @param whole no award of the other stands any more
     * @throws DomainException {@code rule-violated} when it is that other one itself
     */
    Directive registerRevoking(DecisionPaper paper, Directive granting, @Nullable Directive source, boolean whole) {
        var revoking = register(paper);
        if (revoking.equals(granting)) {
            throw DomainException.rule(
                    "#/number",
                    "NOT_ANOTHER_DECISION",
                    Text.of(
                            "Đây là số của chính quyết định khen thưởng.",
                            "This is the number of the decision that granted it."));
        }
        citations.relate(revoking, granting, whole ? CitationRelation.REPEALS : CitationRelation.AMENDS);
        if (source != null && !source.equals(revoking)) {
            citations.relate(revoking, source, CitationRelation.BASED_ON);
        }
        return revoking;
    }

    private static Optional<Directive> registered(DecisionPaper paper) {
        return Directive.<Directive>list(
                        "issuer = ?1 and kind = ?2 and number = ?3 and issuedOn = ?4 and status = ?5",
                        paper.unit(),
                        DirectiveKind.QD,
                        paper.number().canonical(),
                        PartialDate.of(paper.issuedOn()),
                        DirectiveStatus.REGISTERED)
                .stream()
                .findFirst();
    }
}
