package vn.thidua.finding.rule;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.text.Text;

/** The document has no number; its neighbours in the register tell between which it lies. */
final class MissingNumber implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var self = directive.self();
        if (!directive.issued() || self.number() != null || self.kind() == DirectiveKind.THU_CONG) {
            return Stream.empty();
        }
        var before = serial(directive.neighbours().before());
        var after = serial(directive.neighbours().after());
        var explanation = Text.of(
                "Văn bản chưa có số." + between(before, after, "Theo sổ của cơ quan, số nằm", "sau", "trước", "và"),
                "The document has no number."
                        + between(before, after, "By the issuer's register it lies", "after", "before", "and"));
        return Stream.of(Finding.ofField(FindingCode.NUMBER_MISSING, self, "#/directive/number", explanation)
                .relatedTo(directive.neighbours().all()));
    }

    private static String between(
            @Nullable String before, @Nullable String after, String lies, String behind, String ahead, String and) {
        if (before == null && after == null) {
            return "";
        }
        var lower = before == null ? "" : " " + behind + " " + before;
        var upper = after == null ? "" : " " + ahead + " " + after;
        return " " + lies + lower + (lower.isEmpty() || upper.isEmpty() ? "" : " " + and) + upper + ".";
    }

    private static @Nullable String serial(@Nullable KnownDocument neighbour) {
        return neighbour == null ? null : neighbour.number();
    }
}
