package vn.thidua.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.text.Text;

/** What money goes with an award: a coefficient times the base salary, both of the day of the decision. */
@ApplicationScoped
public class AwardMoney {

    private static final Set<RuleKind> KINDS = EnumSet.of(RuleKind.COEFFICIENT, RuleKind.BASE_SALARY);

    private final AwardRules rules;

    AwardMoney(AwardRules rules) {
        this.rules = rules;
    }

    /**
     * The money of one award.
     *
     * @param amount in dong, not rounded up to 10,000 (whether that is the rule is unverified); null: unknown
     * @param coefficient as the rules have it, also an unverified one; null where none is on record
     * @param baseSalary in dong; null where none is on record
     * @param rules those that say so
     * @param reason why the amount is unknown; null when it is known
     */
    public record Money(
            @Nullable BigDecimal amount,
            @Nullable BigDecimal coefficient,
            @Nullable Long baseSalary,
            List<UUID> rules,
            @Nullable Text reason) {}

    /** The money of an award by a decision of a day. One statement. */
    public Money of(String awardCode, NomineeKind nominee, LocalDate decidedOn) {
        return of(rules.book(KINDS, Set.of(awardCode), Set.of(), decidedOn), awardCode, nominee);
    }

    /** The money of several awards by decisions of one day, in one statement. */
    public Map<String, Money> of(Collection<String> awardCodes, NomineeKind nominee, LocalDate decidedOn) {
        var book = rules.book(KINDS, awardCodes, Set.of(), decidedOn);
        return awardCodes.stream().distinct().collect(Collectors.toMap(code -> code, code -> of(book, code, nominee)));
    }

    static Money of(RuleBook book, String awardCode, NomineeKind nominee) {
        var coefficients = book.applying(RuleKind.COEFFICIENT, awardCode, null, Set.of()).stream()
                .filter(rule -> isFor(rule, nominee))
                .toList();
        var salaries = book.applying(RuleKind.BASE_SALARY, awardCode, null, Set.of());
        var ids = Stream.concat(coefficients.stream(), salaries.stream())
                .map(AppliedRule::id)
                .toList();
        var factor = coefficients.size() == 1 && coefficients.get(0).content() instanceof RuleContent.Coefficient one
                ? one.factor()
                : null;
        var salary = salaries.size() == 1 && salaries.get(0).content() instanceof RuleContent.BaseSalary one
                ? one.amount()
                : null;
        var reason = reason(coefficients, salaries);
        var amount = reason != null || factor == null || salary == null
                ? null
                : factor.multiply(BigDecimal.valueOf(salary)).setScale(0, RoundingMode.HALF_UP);
        return new Money(amount, factor, salary, ids, reason);
    }

    private static boolean isFor(AppliedRule rule, NomineeKind nominee) {
        return rule.content() instanceof RuleContent.Coefficient content
                && (content.nomineeKind() == null || content.nomineeKind() == nominee);
    }

    private static @Nullable Text reason(List<AppliedRule> coefficients, List<AppliedRule> salaries) {
        if (coefficients.isEmpty()) {
            return Text.of("Chưa có quy định về hệ số.", "No coefficient is on record.");
        }
        if (salaries.isEmpty()) {
            return Text.of("Chưa có mức lương cơ sở của ngày này.", "No base salary of that day is on record.");
        }
        if (coefficients.size() > 1 || salaries.size() > 1) {
            return Text.of("Có nhiều quy định cùng lúc.", "Several rules hold at once.");
        }
        if (!coefficients.get(0).verified()) {
            return Text.of("Hệ số chưa được kiểm chứng.", "The coefficient has not been verified.");
        }
        return salaries.get(0).verified()
                ? null
                : Text.of("Mức lương cơ sở chưa được kiểm chứng.", "The base salary has not been verified.");
    }
}
