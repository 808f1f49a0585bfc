package vn.thidua.finding.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.directive.DirectiveIdentity;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.Mention;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/**
 * The symbol lacks the first letter of a department's or an office's name: KH-GD&amp;ĐT for a Sở Giáo dục và Đào tạo.
 */
final class UnusualIssuerCode implements FindingRule {

    /** The first word of a name and the letter that stands for it. */
    private static final Map<String, String> FIRST_LETTERS = Map.of("so", "S", "phong", "P");

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        return Mentions.once(directive.mentions().stream().filter(mention -> mention.number() != null))
                .flatMap(mention -> finding(mention).stream());
    }

    private static Optional<Finding> finding(Mention mention) {
        var issuer = Optional.ofNullable(mention.issuer())
                .or(() -> Optional.ofNullable(mention.cited().issuerName()));
        var number = Optional.ofNullable(mention.number()).flatMap(DirectiveNumber::tryParse);
        if (issuer.isEmpty() || number.isEmpty() || number.get().register() != NumberRegister.ADMINISTRATIVE) {
            return Optional.empty();
        }
        var words = List.of(DirectiveIdentity.issuerKey(issuer.get()).split(" "));
        var letter = FIRST_LETTERS.get(words.get(0));
        var code = number.get().issuer();
        if (letter == null || !lacksFirst(words, String.join("", Folding.words(code)))) {
            return Optional.empty();
        }
        var canonical = number.get().canonical();
        var better = canonical.replaceFirst(
                "-" + java.util.regex.Pattern.quote(code),
                "-" + letter + java.util.regex.Matcher.quoteReplacement(code));
        return Optional.of(Finding.ofNumber(
                        FindingCode.ISSUER_CODE_UNUSUAL,
                        mention,
                        canonical,
                        Text.of(
                                "Ký hiệu %s của %s thiếu chữ %s.".formatted(code, issuer.get(), letter),
                                "The code %s of %s lacks its %s.".formatted(code, issuer.get(), letter)))
                .suggesting(better)
                .relatedTo(Stream.of(mention.cited())));
    }

    /** Whether the code begins the initials of the name without its first word, and has two letters at least. */
    private static boolean lacksFirst(List<String> words, String code) {
        var initials = new StringBuilder();
        words.stream()
                .skip(1)
                .filter(word -> !word.equals("va") && !word.isEmpty())
                .forEach(word -> initials.append(word.charAt(0)));
        return code.length() > 1 && initials.toString().toLowerCase(Locale.ROOT).startsWith(code);
    }
}
