package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.NomineeKind;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RequirementParameters;
import vn.thidua.rule.RuleBook;
import vn.thidua.rule.RuleContent.Standard;
import vn.thidua.rule.RuleKind;
import vn.thidua.rule.UnitInLine;
import vn.thidua.text.Text;

/** Judges one nomination by the rules of a day. Plain Java: all it needs to know it was given. */
final class Judgement {

    private final Candidate candidate;
    private final @Nullable Subject subject;
    private final RuleBook book;
    private final AwardNames names;
    private final LocalDate day;
    private final Set<UUID> line;
    /** Titles whose standards are being judged, so that two of them cannot ask for each other without end. */
    private final Set<String> underway = new HashSet<>();

    /** @param subject null: the nomination names neither a person of the register nor a registered collective */
    Judgement(Candidate candidate, @Nullable Subject subject, RuleBook book, AwardNames names, LocalDate day) {
        this.candidate = candidate;
        this.subject = subject;
        this.book = book;
        this.names = names;
        this.day = day;
        this.line = candidate.line().stream().map(UnitInLine::id).collect(Collectors.toSet());
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        underway.add(candidate.awardCode());
        var rules = book.applying(RuleKind.STANDARD, candidate.awardCode(), candidate.type(), line);
        if (names.formOf(candidate.awardCode()) != AwardForm.PRAISE
                && rules.stream().noneMatch(rule -> candidate.awardCode().equals(rule.awardCode()))) {
            findings.add(Finding.withoutRule(
                    RequirementCode.STANDARD,
                    Text.of(
                            "Chưa có tiêu chuẩn của " + name().vi() + " cho ngày này.",
                            "No standard of " + name().en() + " is on record for that day.")));
        }
        rules.forEach(rule -> findings.add(judge(rule)));
        findings.addAll(OfTheCampaign.findings(candidate));
        findings.add(OfTheAuthority.finding(candidate, book));
        return findings;
    }

    private Text name() {
        return names.of(candidate.awardCode());
    }

    private Finding judge(AppliedRule rule) {
        return rule.content() instanceof Standard standard
                ? judge(standard).under(rule)
                : Finding.withoutRule(RequirementCode.STANDARD, Text.of("Không có điều kiện.", "No requirement."));
    }

    private Finding judge(Standard node) {
        if (node.allOf() != null) {
            return Finding.allOf(node.allOf().stream().map(this::judge).toList());
        }
        if (node.anyOf() != null) {
            return Finding.anyOf(node.anyOf().stream().map(this::judge).toList());
        }
        var code = node.requirement();
        if (code == null) {
            return Finding.withoutRule(RequirementCode.STANDARD, Text.of("Không có điều kiện.", "No requirement."));
        }
        return requirement(code, node.given());
    }

    private Finding requirement(RequirementCode code, RequirementParameters asked) {
        return switch (code) {
            case CATEGORY ->
                OfTheCampaign.category(candidate, asked.categories() == null ? List.of() : asked.categories());
            case CAMPAIGN_CRITERIA -> OfTheCampaign.criteria(candidate);
            case HAS_TITLE,
                    COMPLETION,
                    INITIATIVE,
                    REGISTERED,
                    MEMBER_SHARE,
                    NO_DISCIPLINE,
                    NOT_PENDING,
                    ACHIEVEMENT_NOT_REWARDED,
                    NOT_BASED_ON,
                    MIN_MEMBERSHIP_MONTHS -> subject == null ? nobodyKnown(code) : ofTheSubject(code, asked, subject);
            case ALL_OF, ANY_OF, STANDARD, AUTHORITY ->
                Finding.withoutRule(code, Text.of("Không phải điều kiện riêng.", "No requirement of its own."));
        };
    }

    private Finding ofTheSubject(RequirementCode code, RequirementParameters asked, Subject known) {
        return switch (code) {
            case HAS_TITLE -> title(asked, known);
            case COMPLETION -> Merit.completion(candidate, known, asked, day);
            case INITIATIVE -> Merit.initiative(candidate, known, asked, day);
            case REGISTERED -> Merit.registered(candidate, known, asked, names, day);
            case MEMBER_SHARE -> OfTheMembers.share(candidate, known, asked, names, day);
            case NO_DISCIPLINE -> Conduct.noDiscipline(candidate, known, asked, day);
            case NOT_PENDING -> Conduct.notPending(candidate, known, day);
            case ACHIEVEMENT_NOT_REWARDED -> Earlier.notRewarded(candidate, known, names, day);
            case NOT_BASED_ON -> Earlier.notBasedOn(known, asked, names);
            case MIN_MEMBERSHIP_MONTHS -> OfTheMembers.months(candidate, known, asked, day);
            case ALL_OF, ANY_OF, STANDARD, AUTHORITY, CATEGORY, CAMPAIGN_CRITERIA ->
                throw new IllegalArgumentException(code.name());
        };
    }

    private Finding title(RequirementParameters asked, Subject known) {
        var held = HeldTitles.finding(candidate, known, asked, names, day);
        var award = asked.award();
        if (held.outcome() == EligibilityOutcome.MET || award == null || !Boolean.TRUE.equals(asked.orStandard())) {
            return held;
        }
        return Finding.anyOf(List.of(held, standardOf(award)));
    }

    /** Whether the standard of another title is met. */
    private Finding standardOf(String award) {
        var rules = book.applying(RuleKind.STANDARD, award, candidate.type(), line).stream()
                .filter(rule -> award.equals(rule.awardCode()))
                .toList();
        if (rules.isEmpty() || !underway.add(award)) {
            return Finding.withoutRule(
                    RequirementCode.STANDARD,
                    Text.of(
                            "Chưa có tiêu chuẩn của " + names.of(award).vi() + " cho ngày này.",
                            "No standard of " + names.of(award).en() + " is on record for that day."));
        }
        var found = Finding.allOf(rules.stream().map(this::judge).toList());
        underway.remove(award);
        return found;
    }

    private Finding nobodyKnown(RequirementCode code) {
        return candidate.kind() == NomineeKind.INDIVIDUAL
                ? Finding.unknown(
                        code,
                        Text.of(
                                "Đề nghị chưa gắn với người nào trong danh bạ.",
                                "The nomination names no person of the register."),
                        Text.of("người trong danh bạ (personId)", "the person of the register (personId)"),
                        candidate.proposer())
                : Finding.unknown(
                        code,
                        Text.of(
                                "Đề nghị chưa gắn với tập thể nào đã đăng ký.",
                                "The nomination names no registered collective."),
                        Text.of("tập thể đã đăng ký (collectiveUnitId)", "the registered unit (collectiveUnitId)"),
                        candidate.proposer());
    }
}
