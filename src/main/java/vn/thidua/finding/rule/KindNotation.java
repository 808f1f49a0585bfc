package vn.thidua.finding.rule;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;

/** The words name one kind of document, the number's symbol another: "Kế hoạch số 12/QĐ-UBND". */
final class KindNotation implements FindingRule {

    /** Kinds that are issued under a number of their own and whose symbol nobody varies. */
    private static final Set<DirectiveKind> PLAIN = EnumSet.of(
            DirectiveKind.QD,
            DirectiveKind.NQ,
            DirectiveKind.CT,
            DirectiveKind.KH,
            DirectiveKind.TB,
            DirectiveKind.HD,
            DirectiveKind.BC,
            DirectiveKind.TTR,
            DirectiveKind.CTR,
            DirectiveKind.KL,
            DirectiveKind.ND);

    private static final int YEAR_SHOWN = 2003;
    private static final int LETTERS_WITHOUT_KIND = 2006;

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var seen = new HashSet<String>();
        return directive.mentions().stream()
                .filter(mention -> mention.numberAsWritten() != null && seen.add(mention.numberAsWritten()))
                .flatMap(mention -> Stream.of(finding(mention), withoutYear(mention), letter(mention))
                        .flatMap(Optional::stream));
    }

    /** "98/NĐ-CP" of 2023: decrees and circulars show their year since the law on legal documents of 2002. */
    private static Optional<Finding> withoutYear(Mention mention) {
        var number = Optional.ofNullable(mention.number())
                .flatMap(DirectiveNumber::tryParse)
                .orElse(null);
        var date = mention.date();
        if (number == null || date == null || number.year() != null || date.year() < YEAR_SHOWN) {
            return Optional.empty();
        }
        var maker = IssuerSort.ofCode(number.issuer());
        var legal = (number.kind() == DirectiveKind.ND && maker == IssuerSort.GOVERNMENT)
                || (number.kind() == DirectiveKind.TT && maker == IssuerSort.MINISTRY);
        if (!legal || number.register() != NumberRegister.ADMINISTRATIVE) {
            return Optional.empty();
        }
        var canonical = number.canonical();
        return Optional.of(of(
                mention,
                canonical,
                Text.of("Số " + canonical + " thiếu năm ban hành.", "The number " + canonical + " lacks its year."),
                canonical.replaceFirst("/", "/" + date.year() + "/")));
    }

    /** "12/CV-PGDĐT": an official letter of the State shows no kind. */
    private static Optional<Finding> letter(Mention mention) {
        var number = Optional.ofNullable(mention.number())
                .flatMap(DirectiveNumber::tryParse)
                .orElse(null);
        var date = mention.date();
        if (number == null
                || number.register() != NumberRegister.OFFICIAL_LETTER
                || number.kind() != DirectiveKind.CV
                || IssuerSort.ofCode(number.issuer()) == null
                || (date != null && date.year() < LETTERS_WITHOUT_KIND)) {
            return Optional.empty();
        }
        var canonical = number.canonical();
        return Optional.of(of(
                mention,
                canonical,
                Text.of(
                        "Công văn không có ký hiệu loại: " + canonical + ".",
                        "An official letter shows no kind: " + canonical + "."),
                canonical.replaceFirst("/" + number.kindSymbol() + "-", "/")));
    }

    private static Finding of(Mention mention, String canonical, Text explanation, String better) {
        return Finding.ofNumber(FindingCode.NOTATION_UNFIT_FOR_KIND, mention, canonical, explanation)
                .suggesting(better)
                .relatedTo(Stream.of(mention.cited()));
    }

    private static Optional<Finding> finding(Mention mention) {
        var number = Optional.ofNullable(mention.number())
                .flatMap(DirectiveNumber::tryParse)
                .orElse(null);
        if (number == null || !PLAIN.contains(mention.kind()) || isFit(mention.kind(), number)) {
            return Optional.empty();
        }
        var canonical = number.canonical();
        return Optional.of(Finding.ofNumber(
                        FindingCode.NOTATION_UNFIT_FOR_KIND,
                        mention,
                        canonical,
                        Text.of(
                                "Gọi là %s nhưng ký hiệu %s không phải của loại này."
                                        .formatted(mention.kind().vietnamese(), canonical),
                                "Called %s, but the symbol of %s is of another kind."
                                        .formatted(mention.kind().english(), canonical)))
                .relatedTo(Stream.of(mention.cited())));
    }

    /** Official letters show no kind; a symbol whose kind is not plain either is not judged. */
    private static boolean isFit(DirectiveKind named, DirectiveNumber number) {
        var shown = number.kind();
        if (shown == null) {
            return number.register() != NumberRegister.OFFICIAL_LETTER || named != DirectiveKind.KH;
        }
        return shown == named || !PLAIN.contains(shown);
    }
}
