package vn.thidua.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.award.AwardMoney;

/** Tells other packages what money goes with awards. */
@ApplicationScoped
class RuledMoney implements AwardMoney {

    private final AwardRules rules;

    RuledMoney(AwardRules rules) {
        this.rules = rules;
    }

    /** In one statement, for decisions of any days. */
    @Override
    public Map<Asked, Money> of(Collection<Asked> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var codes = asked.stream().map(Asked::awardCode).collect(Collectors.toSet());
        var days = asked.stream().map(Asked::decidedOn).collect(Collectors.toSet());
        var all = rules.ofMoney(codes, days);
        var books = new HashMap<LocalDate, RuleBook>();
        var answers = new HashMap<Asked, Money>();
        for (var one : asked) {
            var book = books.computeIfAbsent(one.decidedOn(), day -> book(all, day));
            answers.put(one, money(vn.thidua.rule.AwardMoney.of(book, one.awardCode(), one.nominee())));
        }
        return answers;
    }

    private static RuleBook book(List<AppliedRule> all, LocalDate day) {
        return new RuleBook(all.stream()
                .filter(rule ->
                        !rule.validFrom().isAfter(day) && !rule.validTo().isBefore(day))
                .toList());
    }

    private static Money money(vn.thidua.rule.AwardMoney.Money money) {
        var amount = money.amount();
        return new Money(
                amount == null ? null : amount.longValueExact(),
                money.coefficient(),
                money.baseSalary(),
                money.rules(),
                money.reason());
    }
}
