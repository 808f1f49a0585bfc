package vn.thidua.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.NomineeKind;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;

/** The rules that come with the service, by award and day. */
@QuarkusTest
class AwardEntryResourceTest {

    private static final String GRASSROOTS = "GRASSROOTS_EMULATION_FIGHTER";

    @Test
    void asksForTheInitiativeOfTheLawOfTheDay() {
        entry(GRASSROOTS, "2024-05-31")
                .body("source.article", equalTo("Điều 23"))
                .body("standards.find { it.source.article == 'Điều 23' }.verified", equalTo(true))
                .body(
                        "standards.find { it.source.article == 'Điều 23' }.content.allOf[1].anyOf.requirement",
                        contains("COMPLETION", "INITIATIVE"))
                .body("standards.find { it.source.article == 'Điều 23' }.validTo", equalTo("2026-09-30"));
        entry(GRASSROOTS, "2026-10-01")
                .body("standards.find { it.content.allOf != null }.verified", equalTo(false))
                .body("standards.find { it.content.allOf != null }.source.directive.number", equalTo("06/2026/QH16"));
    }

    @Test
    void knowsOfTheOldLawWhatHasBeenChecked() {
        entry(GRASSROOTS, "2023-12-31")
                .body("standards.find { it.content.requirement == 'REGISTERED' }.verified", equalTo(true))
                .body("standards.find { it.content.requirement == 'REGISTERED' }.source.article", equalTo("Điều 10"))
                .body("standards.find { it.content.requirement == 'INITIATIVE' }.verified", equalTo(false))
                .body("caps.verified", contains(false))
                .body("dossierParts", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, true, Điều 45",
        "2024-01-01, false,",
        "2025-07-01, false,",
    })
    void knowsTheThresholdOfTheVoteByDate(String day, boolean verified, String article) {
        entry("PROVINCIAL_EMULATION_FIGHTER", day)
                .body("voteThresholds", hasSize(1))
                .body("voteThresholds[0].content.percent", equalTo(90))
                .body("voteThresholds[0].content.denominator", equalTo("ALL_MEMBERS"))
                .body("voteThresholds[0].verified", equalTo(verified))
                .body("voteThresholds[0].source.article", equalTo(article));
    }

    @Test
    void namesTheCertificateOfTheInitiativeForFightersAlone() {
        entry(GRASSROOTS, "2024-05-31")
                .body(
                        "dossierParts.content.part",
                        containsInAnyOrder("SUBMISSION", "MERIT_REPORT", "MINUTES", "INITIATIVE_CERTIFICATE"))
                .body("dossierParts.source.article", everyItem(equalTo("Điều 84")));
        entry("ADVANCED_WORKER", "2024-05-31").body("dossierParts", hasSize(3));
    }

    @Test
    void showsStateLevelAwardsToThePublic() {
        entry("ORDER", "2025-06-30")
                .body("consultations.content.workingDays", contains(10))
                .body("consultations.verified", contains(true));
        entry("ORDER", "2025-07-01").body("consultations.verified", contains(false));
    }

    @Test
    void knowsNoAuthorityOfTheDistrictSinceJuly2025() {
        entry(GRASSROOTS, "2025-06-30")
                .body("decidingAuthorities.content.levels", contains(List.of("DISTRICT")))
                .body("decidingAuthorities.verified", contains(false));
        entry(GRASSROOTS, "2025-07-01")
                .body("decidingAuthorities.content.none", contains(true, true))
                .body("decidingAuthorities.level", contains("DISTRICT", "DISTRICT"))
                .body("decidingAuthorities.verified", contains(true, true));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-15, 1490000",
        "2023-07-05, 1800000",
        "2024-07-01, 2340000",
        "2026-06-30, 2340000",
        "2026-07-01, 2530000",
    })
    void givesTheMoneyOfTheDayOfTheDecision(String day, int amount) {
        entry(GRASSROOTS, day)
                .body("money.nomineeKind", contains("INDIVIDUAL"))
                .body("money.amount", contains(amount))
                .body("money[0].ruleIds", hasSize(2))
                .body("money[0].reason", nullValue());
    }

    @Test
    void knowsNoMoneyWhereNobodyHasChecked() {
        entry("PROVINCE_MERIT_CERTIFICATE", "2024-06-20")
                .body("money.nomineeKind", contains("INDIVIDUAL", "COLLECTIVE"))
                .body("money.amount", contains(nullValue(), nullValue()))
                .body("money[0].reason", equalTo("Hệ số chưa được kiểm chứng."));
        entry("PROVINCE_MERIT_CERTIFICATE", "2023-06-15").body("money.amount", contains(equalTo(1490000), nullValue()));

        var money = Arc.container().instance(AwardMoney.class).get();
        assertEquals(
                new BigDecimal("11700000"),
                money.of(
                                List.of("EXCELLENT_WORK_COLLECTIVE", "NATIONAL_EMULATION_FIGHTER"),
                                NomineeKind.COLLECTIVE,
                                LocalDate.of(2024, 12, 1))
                        .get("NATIONAL_EMULATION_FIGHTER")
                        .amount()
                        .add(new BigDecimal("1170000")));
    }

    @Test
    void namesTheSixTypesOfCommendation() {
        entry("PRAISE", "2024-01-01")
                .body("commendationTypes", hasSize(6))
                .body("commendationTypes.source.article", everyItem(equalTo("Điều 8")));
        entry("PRAISE", "2023-12-31").body("commendationTypes", empty());
    }

    @Test
    void addsLocalRulesOfTheUnitAndThoseAbove() {
        var province = Units.province();
        var school = Units.school(province);
        Api.as(Api.administrator())
                .body(SomeRules.cap(province))
                .post("/award-rules")
                .then()
                .statusCode(201);

        entry(GRASSROOTS, "2024-05-31").body("caps", empty());
        Api.anonymous()
                .queryParam("asOf", "2024-05-31")
                .queryParam("unitId", school.id)
                .get("/award-catalogue/{code}", GRASSROOTS)
                .then()
                .statusCode(200)
                .body("caps.unit.code", contains(province.code))
                .body("caps.content.percent", contains(15));
    }

    @Test
    void doesNotKnowAwardsOfNoLaw() {
        Api.anonymous()
                .queryParam("asOf", "2003-01-01")
                .get("/award-catalogue/{code}", GRASSROOTS)
                .then()
                .statusCode(404);
        Api.wronglyAnonymous()
                .queryParam("asOf", "2024-02-30")
                .get("/award-catalogue/{code}", GRASSROOTS)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse entry(String code, String day) {
        return Api.anonymous()
                .queryParam("asOf", day)
                .get("/award-catalogue/{code}", code)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day));
    }
}
