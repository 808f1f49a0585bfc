package vn.thidua.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.eligibility.EligibilityOutcome.FAILED;
import static vn.thidua.eligibility.EligibilityOutcome.MET;
import static vn.thidua.eligibility.EligibilityOutcome.UNKNOWN;
import static vn.thidua.eligibility.SomeCandidates.DAY;
import static vn.thidua.eligibility.SomeCandidates.allOf;
import static vn.thidua.eligibility.SomeCandidates.anyOf;
import static vn.thidua.eligibility.SomeCandidates.award;
import static vn.thidua.eligibility.SomeCandidates.categories;
import static vn.thidua.eligibility.SomeCandidates.excellent;
import static vn.thidua.eligibility.SomeCandidates.hasTitle;
import static vn.thidua.eligibility.SomeCandidates.initiative;
import static vn.thidua.eligibility.SomeCandidates.months;
import static vn.thidua.eligibility.SomeCandidates.noDiscipline;
import static vn.thidua.eligibility.SomeCandidates.notBasedOn;
import static vn.thidua.eligibility.SomeCandidates.registered;
import static vn.thidua.eligibility.SomeCandidates.required;
import static vn.thidua.eligibility.SomeCandidates.share;
import static vn.thidua.eligibility.SomeCandidates.title;
import static vn.thidua.eligibility.SomeCandidates.titleOrStandard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.person.DisciplineFact;
import vn.thidua.person.DisciplineGrade;
import vn.thidua.person.DisciplineKind;
import vn.thidua.person.DisciplineState;
import vn.thidua.person.MembershipFact;
import vn.thidua.rule.CompletionGrade;
import vn.thidua.rule.RequiredScope;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.SomeRules;
import vn.thidua.time.Validity;

class JudgementTest {

    private final SomeCandidates some = new SomeCandidates();

    @Test
    void knowsNothingWithoutAStandard() {
        var finding = some.judged();

        assertEquals(RequirementCode.STANDARD, finding.code());
        assertEquals(UNKNOWN, finding.outcome());
    }

    @Test
    void neverMeetsARuleThatNobodyHasChecked() {
        some.initiative(RequiredScope.UNIT, "2024-03-01").unverified(initiative(RequiredScope.UNIT));

        var finding = some.judged();

        assertEquals(UNKNOWN, finding.outcome());
        assertEquals(
                "There is a recognised initiative. This rule has not been verified.",
                finding.detail().en());
        assertEquals(1, finding.evidence().size());
    }

    @Test
    void neitherFailsByOne() {
        assertEquals(
                UNKNOWN,
                some.unverified(initiative(RequiredScope.UNIT)).judged().outcome());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022,2023           | 2 |    | MET     |",
                "2019,2020           | 2 |    | MET     |",
                "2021,2023           | 2 |    | FAILED  | 2024",
                "2022                | 2 |    | FAILED  | 2025",
                "''                  | 2 |    | FAILED  | 2025",
                "''                  | 3 |    | FAILED  | 2026",
                "2023,2024           | 3 | 0  | FAILED  | 2025",
                "2022,2023,2024      | 3 | 0  | MET     |",
                "2021,2022,2023      | 3 | 0  | FAILED  | 2024",
                "2021,2022,2023      | 3 | -1 | MET     |",
                "2024                | 1 | 0  | MET     |",
                "2023                | 1 | 0  | FAILED  |",
            })
    void countsTitlesOverConsecutiveYears(
            String years,
            int needed,
            @Nullable Integer endingAt,
            EligibilityOutcome outcome,
            @Nullable Integer earliest) {
        var held = years.isEmpty()
                ? new int[0]
                : Arrays.stream(years.split(",")).mapToInt(Integer::parseInt).toArray();
        some.holds("TITLE", held).rule(hasTitle("TITLE", needed, endingAt));

        var finding = some.judged();

        assertEquals(outcome, finding.outcome(), finding.detail().en());
        assertEquals(earliest, finding.earliestYear());
        assertEquals(outcome == MET, finding.missing().isEmpty());
    }

    @Test
    void countsNoTitlesThatWereDecidedLater() {
        some.holds("TITLE", 2024).rule(hasTitle("TITLE", 1, 0));

        assertEquals(FAILED, some.judged(LocalDate.of(2024, 5, 19)).outcome());
        assertEquals(MET, some.judged(LocalDate.of(2024, 5, 20)).outcome());
    }

    @Test
    void countsNoSuddenAndThematicAwards() {
        some.titles.add(title("TITLE", 2024, CommendationType.SUDDEN));
        some.titles.add(title("TITLE", 2024, CommendationType.CAMPAIGN));
        some.awards.add(award("TITLE", CommendationType.SUDDEN, null, null));
        some.rule(hasTitle("TITLE", 1, 0)).rule(notBasedOn(CommendationType.SUDDEN));

        assertEquals(FAILED, some.of(RequirementCode.HAS_TITLE).outcome());
        assertEquals(MET, some.of(RequirementCode.NOT_BASED_ON).outcome());
        assertEquals(1, some.of(RequirementCode.NOT_BASED_ON).evidence().size());
    }

    @Test
    void takesTheStandardOfATitleForTheTitle() {
        some.rule(titleOrStandard("TITLE"));
        assertEquals(UNKNOWN, some.judged().outcome(), "no standard of it is on record");

        some.rules.add(SomeRules.applied(initiative(RequiredScope.UNIT), true, "TITLE", null, null, null));
        assertEquals(FAILED, some.judged().outcome());

        some.initiative(RequiredScope.UNIT, "2024-03-01");
        assertEquals(MET, some.judged().outcome());
    }

    @Test
    void doesNotGoInCirclesWhereStandardsAskForEachOther() {
        some.rule(titleOrStandard("TITLE"));
        some.rules.add(SomeRules.applied(titleOrStandard("BEST"), true, "TITLE", null, null, null));

        assertEquals(UNKNOWN, some.judged().outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT, UNIT, 2024-03-01, MET",
        "NATION, UNIT, 2024-03-01, MET",
        "UNIT, NATION, 2024-03-01, FAILED",
        "UNIT, UNIT, 2024-07-01, FAILED",
        "UNIT, UNIT, 2020-03-01, UNKNOWN",
    })
    void looksAtScopeAndDayOfInitiatives(
            RequiredScope scope, RequiredScope asked, String recognised, EligibilityOutcome outcome) {
        some.initiative(scope, recognised).rule(initiative(asked));

        assertEquals(outcome, some.judged().outcome());
    }

    @Test
    void needsOneOfSeveralOrAll() {
        some.initiative(RequiredScope.UNIT, "2024-03-01");

        assertEquals(
                MET, judged(anyOf(excellent(), initiative(RequiredScope.UNIT))).outcome());
        assertEquals(
                UNKNOWN,
                judged(anyOf(excellent(), initiative(RequiredScope.NATION))).outcome());
        assertEquals(
                UNKNOWN,
                judged(allOf(excellent(), initiative(RequiredScope.UNIT))).outcome());
        assertEquals(
                FAILED,
                judged(allOf(excellent(), initiative(RequiredScope.NATION))).outcome());
        assertEquals(
                2,
                judged(allOf(excellent(), initiative(RequiredScope.NATION)))
                        .missing()
                        .size());
    }

    @Test
    void goesByTheGradeOfTheYearThatIsOnRecord() {
        some.graded(CompletionGrade.EXCELLENT, 2023);
        assertEquals(UNKNOWN, judged(excellent()).outcome());
        assertEquals(UNKNOWN, new SomeCandidates().rule(excellent()).judged().outcome());

        some.graded(CompletionGrade.GOOD, 2024);
        var failed = judged(excellent());
        assertEquals(FAILED, failed.outcome());
        assertEquals(1, failed.evidence().size());
        assertEquals(
                UNKNOWN,
                new SomeCandidates()
                        .rule(excellent())
                        .graded(CompletionGrade.EXCELLENT, 2024)
                        .judged(LocalDate.of(2024, 5, 27))
                        .outcome());
        assertEquals(
                MET,
                new SomeCandidates()
                        .rule(excellent())
                        .graded(CompletionGrade.EXCELLENT, 2024)
                        .judged()
                        .outcome());
    }

    @Test
    void saysTheEarliestYearOfAllThatIsMissing() {
        var both = judged(allOf(hasTitle("A", 2, null), hasTitle("B", 4, null)));
        var one = judged(anyOf(hasTitle("A", 2, null), hasTitle("B", 4, null)));

        assertEquals(2027, both.earliestYear());
        assertEquals(2025, one.earliestYear());
        assertNull(judged(allOf(hasTitle("A", 2, null), excellent())).earliestYear());
    }

    @Test
    void asksForARegistrationOfTheYear() {
        some.registrations.add(new Subject.Registration(UUID.randomUUID(), "BEST", 2023, LocalDate.of(2023, 1, 9)));
        assertEquals(FAILED, judged(registered("BEST")).outcome());

        some.registrations.add(new Subject.Registration(UUID.randomUUID(), "BEST", 2024, LocalDate.of(2024, 1, 9)));
        assertEquals(MET, judged(registered("BEST")).outcome());
        assertEquals(
                "Trường mẫu",
                new SomeCandidates()
                        .rule(registered("BEST"))
                        .judged()
                        .whoCanChange()
                        .en());
    }

    @ParameterizedTest
    @CsvSource({
        "DISCIPLINE, CLOSED, REPRIMAND, 2024-02-01, 2025-01-31, MET, MET",
        "DISCIPLINE, CLOSED, WARNING, 2024-02-01, 2025-01-31, FAILED, MET",
        "DISCIPLINE, CLOSED, DISMISSAL, 2023-02-01, 2023-12-31, MET, MET",
        "DISCIPLINE, CLOSED, , 2024-02-01, 2025-01-31, UNKNOWN, MET",
        "DISCIPLINE, OPEN, , 2024-02-01, , MET, FAILED",
        "INSPECTION, OPEN, , 2024-06-01, , MET, FAILED",
        "INSPECTION, OPEN, , 2024-06-02, , MET, MET",
        "COMPLAINT, CLOSED, , 2024-05-01, 2024-05-31, MET, MET",
        "COMPLAINT, CLOSED, , 2024-05-01, 2024-06-30, MET, FAILED",
    })
    void looksAtDisciplineAndWhatIsPending(
            DisciplineKind kind,
            DisciplineState state,
            @Nullable DisciplineGrade grade,
            LocalDate from,
            @Nullable LocalDate to,
            EligibilityOutcome discipline,
            EligibilityOutcome pending) {
        some.disciplines.add(new DisciplineFact(
                UUID.randomUUID(), UUID.randomUUID(), kind, state, grade, from, Validity.stored(to)));

        assertEquals(discipline, judged(noDiscipline("WARNING")).outcome());
        assertEquals(pending, judged(required(RequirementCode.NOT_PENDING)).outcome());
        assertEquals(UNKNOWN, judged(noDiscipline("GRADE-OF-NO-LIST")).outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "BEST, MERIT, 2024-05-01, 2024-06-30, FAILED",
        "OTHER, MERIT, 2024-05-01, 2024-06-30, FAILED",
        "OTHER, SUDDEN, 2024-05-01, 2024-06-30, UNKNOWN",
        "OTHER, SUDDEN, 2024-01-01, 2024-05-31, FAILED",
        "TITLE, MERIT, 2024-05-01, 2024-06-30, MET",
        "BEST, MERIT, 2023-05-01, 2023-12-31, MET",
        "BEST, MERIT, , , UNKNOWN",
    })
    void rewardsOneAchievementOnce(
            String code,
            CommendationType type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            EligibilityOutcome outcome) {
        some.awards.add(award(code, type, from, to));

        assertEquals(
                outcome,
                judged(required(RequirementCode.ACHIEVEMENT_NOT_REWARDED)).outcome());
    }

    @Test
    void cannotTellAnAchievementWithoutDaysFromOthers() {
        some.from = null;
        some.to = null;

        assertEquals(
                UNKNOWN,
                judged(required(RequirementCode.ACHIEVEMENT_NOT_REWARDED)).outcome());

        some.holds("BEST", 2024);
        assertEquals(
                FAILED,
                judged(required(RequirementCode.ACHIEVEMENT_NOT_REWARDED)).outcome());
    }

    @ParameterizedTest
    @CsvSource({"7, 3, MET", "6, 4, FAILED", "0, 0, UNKNOWN"})
    void countsTheMembersWithATitle(int holders, int others, EligibilityOutcome outcome) {
        some.kind = NomineeKind.COLLECTIVE;
        for (int i = 0; i < holders + others; i++) {
            some.members.add(new Subject.Member(
                    UUID.randomUUID(), i < holders ? List.of(title("TITLE", 2024, null)) : List.of(), List.of()));
        }

        assertEquals(outcome, judged(share("TITLE", 70)).outcome());
        assertEquals(UNKNOWN, judged(required(RequirementCode.NOT_PENDING)).outcome());
    }

    @Test
    void looksAtTheDisciplineOfMembers() {
        some.kind = NomineeKind.COLLECTIVE;
        some.members.add(new Subject.Member(
                UUID.randomUUID(),
                List.of(),
                List.of(new DisciplineFact(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        DisciplineKind.DISCIPLINE,
                        DisciplineState.CLOSED,
                        DisciplineGrade.WARNING,
                        LocalDate.of(2024, 3, 1),
                        Validity.FOREVER))));

        assertEquals(FAILED, judged(noDiscipline("WARNING")).outcome());
        assertEquals(MET, judged(noDiscipline("DEMOTION")).outcome());
    }

    @Test
    void countsMonthsThroughUnitsAndOverlapsOnce() {
        some.memberships.add(membership("2023-06-01", LocalDate.of(2023, 11, 30)));
        some.memberships.add(membership("2023-09-01", LocalDate.of(2024, 2, 29)));
        some.memberships.add(membership("2024-03-01", Validity.FOREVER));

        assertEquals(MET, judged(months(12)).outcome());
        assertEquals(FAILED, judged(months(13)).outcome());
        assertEquals(2025, judged(months(30)).earliestYear());
    }

    @Test
    void takesTheCategoriesOfRulesAndCampaigns() {
        some.campaign = campaign(List.of("STUDENT"), 0, null);

        assertEquals(MET, judged(categories("TEACHER", "STAFF")).outcome());
        assertEquals(FAILED, some.findings().get(1).outcome());
        assertEquals(MET, some.findings().get(2).outcome(), "no criteria for the category");
    }

    @Test
    void leavesCriteriaOpenThatNobodyHasAppraised() {
        some.rule(initiative(RequiredScope.UNIT));
        some.campaign = campaign(List.of(), 3, null);
        assertEquals(UNKNOWN, some.of(RequirementCode.CAMPAIGN_CRITERIA).outcome());

        some.campaign = campaign(List.of(), 3, true);
        assertEquals(MET, some.of(RequirementCode.CAMPAIGN_CRITERIA).outcome());

        some.campaign = campaign(List.of(), 3, false);
        assertEquals(FAILED, some.of(RequirementCode.CAMPAIGN_CRITERIA).outcome());
    }

    @Test
    void saysWhoIsMissingWhereTheNominationNamesNobody() {
        some.known = false;
        var finding = judged(initiative(RequiredScope.UNIT));
        assertEquals(UNKNOWN, finding.outcome());
        assertEquals(
                "The nomination names no person of the register.",
                finding.detail().en());
        assertEquals("Trường mẫu", finding.whoCanChange().en());

        some.kind = NomineeKind.COLLECTIVE;
        assertEquals(
                "The nomination names no registered collective.",
                judged(share("TITLE", 70)).detail().en());
    }

    @Test
    void namesWhoDecides() {
        assertEquals(UNKNOWN, some.of(RequirementCode.AUTHORITY).outcome());

        some.rules.add(SomeRules.applied(
                new RuleContent.DecidingAuthority(List.of(OrgUnitLevel.DISTRICT), false),
                true,
                "BEST",
                null,
                null,
                null));
        assertEquals(MET, some.of(RequirementCode.AUTHORITY).outcome());
        assertEquals(
                "Huyện mẫu decides.",
                some.of(RequirementCode.AUTHORITY).detail().en());

        some.rules.add(SomeRules.applied(
                new RuleContent.DecidingAuthority(null, true), true, null, OrgUnitLevel.DISTRICT, null, null));
        assertEquals(FAILED, some.of(RequirementCode.AUTHORITY).outcome());
        assertTrue(some.of(RequirementCode.AUTHORITY).detail().en().startsWith("There is no competent authority"));
    }

    private Finding judged(RuleContent.Standard standard) {
        some.rules.clear();
        return some.rule(standard).judged(DAY);
    }

    private static Candidate.CampaignFacts campaign(List<String> categories, int criteria, @Nullable Boolean assessed) {
        return new Candidate.CampaignFacts(
                UUID.randomUUID(), "Phong trào", "Phòng GD&ĐT", categories, criteria, assessed);
    }

    private static MembershipFact membership(String from, LocalDate to) {
        return new MembershipFact(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "TEACHER",
                true,
                true,
                LocalDate.parse(from),
                to);
    }
}
