package vn.thidua.finding.rule;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;

/** The number shows one body, the words name one of another sort: "Kế hoạch số 90/KH-SGDĐT … của UBND tỉnh". */
final class IssuerAgainstCode implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read != null && read.isMisread()) {
            return Stream.empty();
        }
        return Mentions.once(directive.mentions().stream().filter(mention -> mention.number() != null))
                .flatMap(mention -> finding(mention).stream());
    }

    private static Optional<Finding> finding(Mention mention) {
        var issuer = mention.issuer();
        var number = Optional.ofNullable(mention.number())
                .flatMap(DirectiveNumber::tryParse)
                .orElse(null);
        if (issuer == null || number == null || mayDiffer(number)) {
            return Optional.empty();
        }
        var named = IssuerSort.ofName(issuer);
        var shown = IssuerSort.ofCode(number.issuer());
        if (named == null || shown == null || named == shown) {
            return Optional.empty();
        }
        var canonical = number.canonical();
        return Optional.of(Finding.ofNumber(
                        FindingCode.ISSUER_CODE_UNUSUAL,
                        mention,
                        canonical,
                        Text.of(
                                "Ký hiệu %s không phải của %s.".formatted(number.issuer(), issuer),
                                "The code %s is not that of %s.".formatted(number.issuer(), issuer)))
                .relatedTo(Stream.of(mention.cited())));
    }

    /** Several bodies make a joint document; behind a letter's issuer stands the office that drafted it. */
    private static boolean mayDiffer(DirectiveNumber number) {
        return number.register() == NumberRegister.JOINT || !number.units().isEmpty();
    }
}
