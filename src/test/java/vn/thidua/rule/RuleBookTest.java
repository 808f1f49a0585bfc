package vn.thidua.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.rule.SomeRules.applied;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.rule.RuleContent.BaseSalary;
import vn.thidua.rule.RuleContent.Coefficient;
import vn.thidua.rule.RuleContent.DecidingAuthority;
import vn.thidua.rule.RuleContent.Stage;

class RuleBookTest {

    private static final String AWARD = "BEST";

    private final UnitInLine school = unit(OrgUnitLevel.INSTITUTION, 0);
    private final UnitInLine district = unit(OrgUnitLevel.DISTRICT, 1);
    private final UnitInLine province = unit(OrgUnitLevel.PROVINCE, 2);

    @Test
    void addsLocalRulesToThoseForEverybody() {
        var everywhere = stage(null, null);
        var here = stage(null, province.id());
        var elsewhere = stage(null, UUID.randomUUID());
        var book = new RuleBook(List.of(everywhere, here, elsewhere));

        assertEquals(List.of(everywhere), book.applying(RuleKind.STAGE, AWARD, null, Set.of()));
        assertEquals(List.of(everywhere, here), book.applying(RuleKind.STAGE, AWARD, null, Set.of(province.id())));
    }

    @Test
    void leavesOutRulesForOtherCommendationTypes() {
        var merit = stage(CommendationType.MERIT, null);
        var any = stage(null, null);
        var book = new RuleBook(List.of(merit, any));

        assertEquals(List.of(any), book.applying(RuleKind.STAGE, AWARD, CommendationType.SUDDEN, Set.of()));
        assertEquals(List.of(merit, any), book.applying(RuleKind.STAGE, AWARD, CommendationType.MERIT, Set.of()));
    }

    @Test
    void findsTheNearestUnitOnALevelThatDecides() {
        var book = new RuleBook(List.of(decides(true, OrgUnitLevel.DISTRICT, OrgUnitLevel.PROVINCE)));

        var authority = book.authority(AWARD, null, List.of(school, district, province));

        assertEquals(district, authority.unit());
        assertTrue(authority.isVerified());
    }

    @Test
    void saysThatNobodyDecidesWhereTheLevelIsNoMore() {
        var none = applied(new DecidingAuthority(null, true), true, AWARD, OrgUnitLevel.DISTRICT, null, null);
        var book = new RuleBook(List.of(none));

        var authority = book.authority(AWARD, null, List.of(school, district, province));

        assertNull(authority.unit());
        assertTrue(authority.none());
        assertEquals(List.of(none), authority.rules());
    }

    @Test
    void passesOverALevelThatIsNoMore() {
        var none = applied(new DecidingAuthority(null, true), true, null, OrgUnitLevel.DISTRICT, null, null);
        var book = new RuleBook(List.of(none, decides(false, OrgUnitLevel.DISTRICT, OrgUnitLevel.PROVINCE)));

        var authority = book.authority(AWARD, null, List.of(school, district, province));

        assertEquals(province, authority.unit());
        assertFalse(authority.isVerified());
    }

    @Test
    void knowsNothingOfAnAwardThatWasNeverGivenToTheLevelThatIsNoMore() {
        var none = applied(new DecidingAuthority(null, true), true, null, OrgUnitLevel.DISTRICT, null, null);

        var authority = new RuleBook(List.of(none)).authority(AWARD, null, List.of(school, district, province));

        assertNull(authority.unit());
        assertFalse(authority.none());
    }

    @Test
    void passesOverAgenciesOfTheLevel() {
        var department = new UnitInLine(
                UUID.randomUUID(), "SO", "Sở", OrgUnitKind.EDUCATION_DEPARTMENT, OrgUnitLevel.PROVINCE, 1);
        var book = new RuleBook(List.of(decides(true, OrgUnitLevel.PROVINCE)));

        assertEquals(
                province,
                book.authority(AWARD, null, List.of(school, department, province))
                        .unit());
    }

    @Test
    void tellsWhetherAUnitMayDecide() {
        var level = OrgUnitLevel.DISTRICT;
        var none = applied(new DecidingAuthority(null, true), true, null, level, null, null);
        var unchecked = decides(false, level);
        var others = decides(true, OrgUnitLevel.PROVINCE);

        assertEquals(Competence.Outcome.NO_RULE, competence().outcome());
        assertEquals(Competence.Outcome.NAMED, competence(decides(true, level)).outcome());
        assertEquals(Competence.Outcome.NAMED, competence(unchecked).outcome());
        assertFalse(competence(unchecked).isVerified());
        assertEquals(Competence.Outcome.OTHERS, competence(others).outcome());
        assertTrue(competence(others).isVerified());
        assertEquals(Competence.Outcome.OTHERS, competence(others, unchecked).outcome());
        assertFalse(competence(others, unchecked).isVerified());
        assertEquals(
                Competence.Outcome.NOBODY,
                competence(none, decides(true, level)).outcome());
        assertEquals(
                Competence.Outcome.OTHERS,
                new RuleBook(List.of(decides(true, level)))
                        .competence(AWARD, null, List.of(school), level, OrgUnitKind.EDUCATION_OFFICE)
                        .outcome());
    }

    private Competence competence(AppliedRule... rules) {
        return new RuleBook(List.of(rules))
                .competence(
                        AWARD,
                        null,
                        List.of(school, district, province),
                        OrgUnitLevel.DISTRICT,
                        OrgUnitKind.PEOPLE_COMMITTEE);
    }

    @Test
    void multipliesTheBaseSalaryOfTheDay() {
        var money = money(applied(new Coefficient(new BigDecimal("0.3"), null), true), salary(true));

        assertEquals(new BigDecimal("447000"), money.amount());
        assertNull(money.reason());
    }

    @Test
    void knowsNoMoneyByACoefficientThatNobodyChecked() {
        var money = money(applied(new Coefficient(new BigDecimal("1.5"), null), false), salary(true));

        assertNull(money.amount());
        assertEquals(new BigDecimal("1.5"), money.coefficient());
        assertEquals("The coefficient has not been verified.", reason(money));
    }

    @Test
    void knowsNoMoneyWithoutOrWithTwoCoefficients() {
        var one = applied(new Coefficient(BigDecimal.ONE, null), true);

        assertEquals("No coefficient is on record.", reason(money(salary(true))));
        assertEquals("No base salary of that day is on record.", reason(money(one)));
        assertEquals("Several rules hold at once.", reason(money(one, one, salary(true))));
        assertEquals("The base salary has not been verified.", reason(money(one, salary(false))));
    }

    @Test
    void tellsCollectivesFromIndividuals() {
        var individual = applied(new Coefficient(BigDecimal.ONE, NomineeKind.INDIVIDUAL), true);
        var collective = applied(new Coefficient(BigDecimal.TEN, NomineeKind.COLLECTIVE), true);

        assertEquals(
                new BigDecimal("1490000"),
                money(individual, collective, salary(true)).amount());
    }

    private static AwardMoney.Money money(AppliedRule... rules) {
        return AwardMoney.of(new RuleBook(List.of(rules)), AWARD, NomineeKind.INDIVIDUAL);
    }

    private static @Nullable String reason(AwardMoney.Money money) {
        return money.reason() == null ? null : money.reason().en();
    }

    private static AppliedRule salary(boolean verified) {
        return applied(new BaseSalary(1_490_000L), verified);
    }

    private static AppliedRule decides(boolean verified, OrgUnitLevel... levels) {
        return applied(new DecidingAuthority(List.of(levels), false), verified, AWARD, null, null, null);
    }

    private static AppliedRule stage(@Nullable CommendationType type, @Nullable UUID unit) {
        return applied(new Stage(1, null, AwardStage.PROPOSE, true), true, AWARD, null, type, unit);
    }

    private static UnitInLine unit(OrgUnitLevel level, int distance) {
        return new UnitInLine(
                UUID.randomUUID(), level.name(), level.name(), OrgUnitKind.PEOPLE_COMMITTEE, level, distance);
    }
}
