package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.merit.CompletionFact;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.person.DisciplineFact;
import vn.thidua.person.MembershipFact;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.CompletionGrade;
import vn.thidua.rule.RequiredScope;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RequirementParameters;
import vn.thidua.rule.RuleBook;
import vn.thidua.rule.RuleContent.Standard;
import vn.thidua.rule.SomeRules;
import vn.thidua.rule.UnitInLine;
import vn.thidua.text.Text;

/** A candidate for the title BEST of a school, with the facts that a test adds, judged by the rules it adds. */
final class SomeCandidates {

    static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    NomineeKind kind = NomineeKind.INDIVIDUAL;
    CommendationType type = CommendationType.MERIT;
    boolean known = true;
    Candidate.@Nullable CampaignFacts campaign;

    @Nullable
    LocalDate from = LocalDate.of(2024, 1, 1);

    @Nullable
    LocalDate to = LocalDate.of(2024, 5, 31);

    final List<UnitInLine> line = new ArrayList<>(List.of(
            new UnitInLine(UUID.randomUUID(), "SCHOOL", "Trường mẫu", OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, 0),
            new UnitInLine(
                    UUID.randomUUID(),
                    "DISTRICT",
                    "Huyện mẫu",
                    OrgUnitKind.PEOPLE_COMMITTEE,
                    OrgUnitLevel.DISTRICT,
                    1)));
    final List<AppliedRule> rules = new ArrayList<>();
    final List<Subject.Title> titles = new ArrayList<>();
    final List<Subject.Award> awards = new ArrayList<>();
    final List<DisciplineFact> disciplines = new ArrayList<>();
    final List<MembershipFact> memberships = new ArrayList<>();
    final List<Subject.Initiative> initiatives = new ArrayList<>();
    final List<Subject.Registration> registrations = new ArrayList<>();
    final List<CompletionFact> grades = new ArrayList<>();
    final List<Subject.Member> members = new ArrayList<>();

    SomeCandidates rule(Standard standard) {
        rules.add(SomeRules.applied(standard, true, "BEST", null, null, null));
        return this;
    }

    SomeCandidates unverified(Standard standard) {
        rules.add(SomeRules.applied(standard, false, "BEST", null, null, null));
        return this;
    }

    SomeCandidates holds(String award, int... years) {
        Arrays.stream(years).forEach(year -> titles.add(title(award, year, null)));
        return this;
    }

    static Subject.Title title(String award, int year, @Nullable CommendationType type) {
        return new Subject.Title(UUID.randomUUID(), award, year, LocalDate.of(year, 5, 20), "1/QĐ-UBND", type);
    }

    static Subject.Award award(String code, CommendationType type, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Subject.Award(UUID.randomUUID(), code, type, LocalDate.of(2024, 5, 30), "2/QĐ-UBND", from, to);
    }

    SomeCandidates initiative(RequiredScope scope, String recognisedOn) {
        initiatives.add(new Subject.Initiative(
                UUID.randomUUID(), "Dạy toán bằng trò chơi", scope, LocalDate.parse(recognisedOn)));
        return this;
    }

    SomeCandidates graded(CompletionGrade grade, int year) {
        grades.add(new CompletionFact(
                UUID.randomUUID(), UUID.randomUUID(), year, grade, LocalDate.of(year, 5, 28), "21/TB-THCS"));
        return this;
    }

    List<Finding> findings() {
        return findings(DAY);
    }

    List<Finding> findings(LocalDate day) {
        var candidate = new Candidate(
                UUID.randomUUID(),
                "BEST",
                type,
                kind,
                known && kind == NomineeKind.INDIVIDUAL ? UUID.randomUUID() : null,
                known && kind == NomineeKind.COLLECTIVE ? UUID.randomUUID() : null,
                line.get(0).id(),
                "Trường mẫu",
                line,
                "TEACHER",
                campaign,
                from,
                to);
        var subject = known
                ? new Subject(titles, awards, disciplines, memberships, initiatives, registrations, grades, members)
                : null;
        var names = new HashMap<String, AwardNames.Named>();
        names.put("BEST", new AwardNames.Named(Text.of("Giỏi nhất", "Best"), AwardForm.FORM));
        names.put("OTHER", new AwardNames.Named(Text.of("Khác", "Other"), AwardForm.FORM));
        return new Judgement(candidate, subject, new RuleBook(rules), new AwardNames(names), day).findings();
    }

    /** The one finding of the standard. */
    Finding judged() {
        return judged(DAY);
    }

    Finding judged(LocalDate day) {
        return findings(day).get(0);
    }

    Finding of(RequirementCode code) {
        return findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(findings().stream()
                        .map(finding -> finding.code().name())
                        .collect(Collectors.joining(", "))));
    }

    static Standard allOf(Standard... parts) {
        return new Standard(List.of(parts), null, null, null);
    }

    static Standard anyOf(Standard... parts) {
        return new Standard(null, List.of(parts), null, null);
    }

    static Standard required(RequirementCode code) {
        return new Standard(null, null, code, null);
    }

    static Standard hasTitle(String award, int years, @Nullable Integer endingAt) {
        return required(
                RequirementCode.HAS_TITLE,
                new RequirementParameters(award, years, endingAt, null, null, null, null, null, null, null, null));
    }

    static Standard titleOrStandard(String award) {
        return required(
                RequirementCode.HAS_TITLE,
                new RequirementParameters(award, null, 0, true, null, null, null, null, null, null, null));
    }

    static Standard registered(String award) {
        return required(
                RequirementCode.REGISTERED,
                new RequirementParameters(award, null, null, null, null, null, null, null, null, null, null));
    }

    static Standard excellent() {
        return required(
                RequirementCode.COMPLETION,
                new RequirementParameters(
                        null, null, null, null, CompletionGrade.EXCELLENT, null, null, null, null, null, null));
    }

    static Standard initiative(RequiredScope scope) {
        return required(
                RequirementCode.INITIATIVE,
                new RequirementParameters(null, null, null, null, null, scope, null, null, null, null, null));
    }

    static Standard share(String award, int percent) {
        return required(
                RequirementCode.MEMBER_SHARE,
                new RequirementParameters(
                        award,
                        null,
                        null,
                        null,
                        null,
                        null,
                        java.math.BigDecimal.valueOf(percent),
                        null,
                        null,
                        null,
                        null));
    }

    static Standard noDiscipline(String grade) {
        return required(
                RequirementCode.NO_DISCIPLINE,
                new RequirementParameters(null, null, null, null, null, null, null, grade, null, null, null));
    }

    static Standard months(int months) {
        return required(
                RequirementCode.MIN_MEMBERSHIP_MONTHS,
                new RequirementParameters(null, null, null, null, null, null, null, null, months, null, null));
    }

    static Standard categories(String... codes) {
        return required(
                RequirementCode.CATEGORY,
                new RequirementParameters(null, null, null, null, null, null, null, null, null, null, List.of(codes)));
    }

    static Standard notBasedOn(CommendationType... types) {
        return required(
                RequirementCode.NOT_BASED_ON,
                new RequirementParameters(null, null, null, null, null, null, null, null, null, List.of(types), null));
    }

    private static Standard required(RequirementCode code, RequirementParameters parameters) {
        return new Standard(null, null, code, parameters);
    }
}
