package vn.thidua.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.AwardStage;
import vn.thidua.rule.RuleBook;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.SomeRules;
import vn.thidua.rule.UnitInLine;
import vn.thidua.submission.Routes.Way;

class RuledRoutesTest {

    private static final String AWARD = "COMMENDATION_CERTIFICATE";

    private final UUID school = UUID.randomUUID();
    private final List<UnitInLine> line = List.of(
            new UnitInLine(school, "TRUONG", "Trường", OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, 0),
            new UnitInLine(UUID.randomUUID(), "PGD", "Phòng", OrgUnitKind.EDUCATION_OFFICE, OrgUnitLevel.DISTRICT, 1));

    @Test
    void tellsNothingWithoutRules() {
        assertEquals(Route.UNKNOWN, route(CommendationType.MERIT));
        assertTrue(Route.UNKNOWN.needsMinutes(false));
        assertFalse(Route.UNKNOWN.needsMinutes(true));
    }

    @Test
    void takesNoNoticeOfARuleThatNobodyHasChecked() {
        var unchecked = SomeRules.applied(vote(false), false);

        assertNull(route(CommendationType.MERIT, unchecked).voteToPropose());
    }

    @Test
    void goesByTheRuleForTheCommendationTypeBeforeThatForAll() {
        var all = SomeRules.applied(vote(true), true, AWARD, null, null, null);
        var sudden = SomeRules.applied(vote(false), true, null, null, CommendationType.SUDDEN, null);

        assertEquals(true, route(CommendationType.MERIT, all, sudden).voteToPropose());
        assertEquals(false, route(CommendationType.SUDDEN, all, sudden).voteToPropose());
    }

    @Test
    void letsALocalRuleAskForMore() {
        var short_ = SomeRules.applied(vote(false), true, AWARD, null, CommendationType.MERIT, null);
        var local = SomeRules.applied(vote(true), true, null, null, null, school);

        assertEquals(true, route(CommendationType.MERIT, short_, local).voteToPropose());
    }

    @Test
    void asksAnOfficeThatForwardsForAVoteOnItsOwnLevelOnly() {
        var atTheSchool = SomeRules.applied(vote(true), true);
        var atTheOffice =
                SomeRules.applied(new RuleContent.Stage(3, OrgUnitLevel.DISTRICT, AwardStage.COUNCIL_VOTE, true), true);
        var book = new RuleBook(List.of(atTheSchool, atTheOffice));
        var way = new Way(AWARD, CommendationType.MERIT);

        assertNull(RuledRoutes.route(book, way, OrgUnitLevel.INSTITUTION, line).voteToForward());
        assertEquals(
                true, RuledRoutes.route(book, way, OrgUnitLevel.DISTRICT, line).voteToForward());
    }

    @Test
    void knowsWhoDecidesAndWhoStandsBeyond() {
        var route = route(
                CommendationType.MERIT,
                SomeRules.applied(
                        new RuleContent.DecidingAuthority(
                                List.of(OrgUnitLevel.INSTITUTION, OrgUnitLevel.DISTRICT), false),
                        true));

        assertEquals(Set.of(OrgUnitLevel.INSTITUTION, OrgUnitLevel.DISTRICT), route.decidingLevels());
        assertTrue(route.isDecidedBelow(OrgUnitLevel.PROVINCE));
        assertFalse(route.isDecidedBelow(OrgUnitLevel.DISTRICT));
        assertFalse(route.nobodyDecides());
    }

    @Test
    void saysThatNobodyDecides() {
        var none = SomeRules.applied(new RuleContent.DecidingAuthority(null, true), true);

        assertTrue(route(CommendationType.MERIT, none).nobodyDecides());
    }

    @Test
    void leavesALevelThatWasAbolishedOut() {
        var abolished = SomeRules.applied(
                new RuleContent.DecidingAuthority(null, true), true, null, OrgUnitLevel.DISTRICT, null, null);
        var district =
                SomeRules.applied(new RuleContent.DecidingAuthority(List.of(OrgUnitLevel.DISTRICT), false), true);

        assertFalse(route(CommendationType.MERIT, abolished).nobodyDecides());
        assertTrue(route(CommendationType.MERIT, abolished, district).nobodyDecides());
    }

    private static RuleContent vote(boolean required) {
        return new RuleContent.Stage(2, null, AwardStage.COUNCIL_VOTE, required);
    }

    private Route route(CommendationType type, AppliedRule... rules) {
        return RuledRoutes.route(new RuleBook(List.of(rules)), new Way(AWARD, type), OrgUnitLevel.INSTITUTION, line);
    }
}
