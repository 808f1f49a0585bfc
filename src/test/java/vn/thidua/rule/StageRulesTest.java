package vn.thidua.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;

class StageRulesTest {

    private static final String AWARD = "PROVINCE_MERIT_CERTIFICATE";
    private static final UnitInLine SCHOOL = unit(OrgUnitLevel.INSTITUTION, 0);
    private static final UnitInLine OFFICE = unit(OrgUnitLevel.DISTRICT, 1);
    private static final UnitInLine PROVINCE = unit(OrgUnitLevel.PROVINCE, 2);
    private static final List<UnitInLine> WAY = List.of(SCHOOL, OFFICE, PROVINCE);

    @Test
    void letsARuleForTheTypeLiftTheRuleForAll() {
        var vote = vote(true, true, AWARD, null, null, null);
        var sudden = vote(false, true, null, null, CommendationType.SUDDEN, null);

        assertEquals(List.of(), required(CommendationType.SUDDEN, vote, sudden));
        assertEquals(List.of(vote), required(CommendationType.MERIT, vote, sudden));
    }

    @Test
    void letsNoUncheckedRuleLiftACheckedOne() {
        var vote = vote(true, true, null, null, null, null);
        var unchecked = vote(false, false, AWARD, null, null, null);

        assertEquals(List.of(vote), required(CommendationType.MERIT, vote, unchecked));
    }

    @Test
    void prefersACheckedRuleToAnUncheckedOneThatIsAsPrecise() {
        var lifted = vote(false, true, AWARD, null, null, null);
        var unchecked = vote(true, false, AWARD, null, null, null);

        assertEquals(List.of(), required(CommendationType.MERIT, lifted, unchecked));
        assertEquals(List.of(unchecked), required(CommendationType.MERIT, unchecked));
    }

    @Test
    void asksAnUncheckedRuleThatIsMorePreciseThanTheOneThatLifts() {
        var lifted = vote(false, true, null, null, null, null);
        var unchecked = vote(true, false, AWARD, null, null, null);

        assertEquals(List.of(unchecked), required(CommendationType.MERIT, lifted, unchecked));
    }

    @Test
    void letsALocalRuleAskForMoreAndNeverForLess() {
        var lifted = vote(false, true, AWARD, null, null, null);
        var local = vote(true, true, AWARD, null, null, OFFICE.id());
        var foreign = vote(true, true, AWARD, null, null, UUID.randomUUID());
        var vote = vote(true, true, AWARD, null, null, null);
        var less = vote(false, true, AWARD, null, CommendationType.MERIT, OFFICE.id());

        assertEquals(List.of(local), required(CommendationType.MERIT, lifted, local, foreign));
        assertEquals(List.of(vote), required(CommendationType.MERIT, vote, less));
    }

    @Test
    void asksForAStageOnlyAtLevelsOnTheWay() {
        var atTheProvince = vote(true, true, AWARD, OrgUnitLevel.PROVINCE, null, null);
        var atTheCentre = vote(true, true, AWARD, OrgUnitLevel.CENTRAL, null, null);
        var book = new RuleBook(List.of(atTheProvince, atTheCentre));

        var stages = book.stages(AWARD, CommendationType.MERIT, WAY, List.of());

        assertEquals(
                List.of(atTheProvince), stages.stream().map(RequiredStage::rule).toList());
        assertEquals(List.of(PROVINCE), stages.get(0).places(WAY));
        assertEquals(List.of(), book.stages(AWARD, CommendationType.MERIT, List.of(SCHOOL, OFFICE), List.of()));
    }

    private static List<AppliedRule> required(CommendationType type, AppliedRule... rules) {
        var line = WAY.stream().map(UnitInLine::id).toList();
        return new RuleBook(List.of(rules))
                .stages(AWARD, type, WAY, line).stream()
                        .map(RequiredStage::rule)
                        .toList();
    }

    private static AppliedRule vote(
            boolean required,
            boolean verified,
            @Nullable String award,
            @Nullable OrgUnitLevel level,
            @Nullable CommendationType type,
            @Nullable UUID unit) {
        return SomeRules.applied(
                SomeRules.stage(AwardStage.COUNCIL_VOTE, level, required), verified, award, null, type, unit);
    }

    private static UnitInLine unit(OrgUnitLevel level, int distance) {
        return new UnitInLine(
                UUID.randomUUID(), level.name(), level.name(), OrgUnitKind.PEOPLE_COMMITTEE, level, distance);
    }
}
