package vn.thidua.finding.rule;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Days;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;

/** The number shows one year, the day is of another: "Nghị định số 91/2017/NĐ-CP ngày 31/7/2018". */
final class YearAgainstDate implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        return Mentions.once(directive.mentions().stream().filter(mention -> mention.number() != null))
                .flatMap(mention -> finding(mention).stream());
    }

    private static Optional<Finding> finding(Mention mention) {
        var date = mention.date();
        var number = Optional.ofNullable(mention.number())
                .flatMap(DirectiveNumber::tryParse)
                .orElse(null);
        var year = number == null ? null : number.year();
        if (number == null || date == null || year == null || year == date.year()) {
            return Optional.empty();
        }
        var canonical = number.canonical();
        return Optional.of(Finding.ofNumber(
                        FindingCode.REGISTER_AGAINST_DATES,
                        mention,
                        canonical,
                        Text.of(
                                "Số %s mang năm %d nhưng ghi ngày %s.".formatted(canonical, year, Days.of(date)),
                                "The number %s is of %d, its date is %s.".formatted(canonical, year, Days.of(date))))
                .relatedTo(Stream.of(mention.cited())));
    }
}
