package vn.thidua.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.person.MembershipFact;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RequirementParameters;
import vn.thidua.text.Text;

/** How many of a collective hold a title, and for how long somebody has been a member. */
final class OfTheMembers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OfTheMembers() {}

    static Finding share(
            Candidate candidate, Subject subject, RequirementParameters asked, AwardNames names, LocalDate day) {
        if (subject.members().isEmpty()) {
            return nobody(RequirementCode.MEMBER_SHARE, candidate);
        }
        var award = String.valueOf(asked.award());
        var percent = asked.percent() == null ? HUNDRED : asked.percent();
        var year = candidate.year(day);
        var all = subject.members().size();
        var holders = subject.members().stream()
                .filter(member -> member.titles().stream()
                        .anyMatch(title -> title.awardCode().equals(award)
                                && title.year() == year
                                && (title.decidedOn() == null
                                        || !title.decidedOn().isAfter(day))))
                .count();
        var name = names.of(award);
        var share = holders + "/" + all;
        var enough =
                BigDecimal.valueOf(holders).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(all))) >= 0;
        if (enough) {
            return Finding.met(
                    RequirementCode.MEMBER_SHARE,
                    Text.of(
                            share + " người đạt " + name.vi() + " năm " + year + ".",
                            share + " are " + name.en() + " of " + year + "."),
                    unit(candidate));
        }
        var needed = percent.multiply(BigDecimal.valueOf(all)).divide(HUNDRED, 0, RoundingMode.CEILING);
        return Finding.failed(
                        RequirementCode.MEMBER_SHARE,
                        Text.of(
                                share + " người đạt " + name.vi() + " năm " + year + ", cần " + needed + ".",
                                share + " are " + name.en() + " of " + year + ", and " + needed + " are needed."),
                        Text.of(
                                "ít nhất " + percent.stripTrailingZeros().toPlainString() + " % đạt " + name.vi(),
                                "at least " + percent.stripTrailingZeros().toPlainString() + " % " + name.en()),
                        candidate.proposer())
                .with(unit(candidate));
    }

    private static List<Evidence> unit(Candidate candidate) {
        return candidate.collectiveId() == null
                ? List.of()
                : List.of(new Evidence(EvidenceKind.UNIT, candidate.collectiveId(), candidate.proposer(), null));
    }

    static Finding nobody(RequirementCode code, Candidate candidate) {
        return Finding.unknown(
                code,
                Text.of("Chưa có danh sách người của tập thể.", "Nobody is on record as a member of the collective."),
                Text.of("danh sách người của tập thể", "the people of the collective"),
                candidate.proposer());
    }

    /** Whole months of membership, in any units one after another, overlaps counted once. */
    static Finding months(Candidate candidate, Subject subject, RequirementParameters asked, LocalDate day) {
        var needed = asked.months() == null ? 1 : asked.months();
        var months = 0L;
        LocalDate covered = LocalDate.MIN;
        var evidence = new ArrayList<Evidence>();
        for (var fact : subject.memberships().stream()
                .sorted(Comparator.comparing(MembershipFact::from))
                .toList()) {
            var from = fact.from().isAfter(covered) ? fact.from() : covered;
            var to = fact.to().isAfter(day) ? day : fact.to();
            if (!to.isBefore(from)) {
                months += ChronoUnit.MONTHS.between(from, to.plusDays(1));
                covered = to.plusDays(1);
                evidence.add(new Evidence(
                        EvidenceKind.MEMBERSHIP, fact.id(), new Text(fact.category(), fact.category()), fact.from()));
            }
        }
        var words = Text.of("Đã công tác " + months + " tháng.", "A member for " + months + " months.");
        return months >= needed
                ? Finding.met(RequirementCode.MIN_MEMBERSHIP_MONTHS, words, evidence)
                : Finding.failed(
                                RequirementCode.MIN_MEMBERSHIP_MONTHS,
                                words,
                                Text.of("đủ " + needed + " tháng", needed + " months"),
                                candidate.proposer())
                        .with(evidence)
                        .from(day.plusMonths(needed - months).getYear());
    }
}
