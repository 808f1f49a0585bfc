package vn.thidua.report;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignForm;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.NumberRegister;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.Units;

/**
 * A district of its own: the committee that imposes duties, Home Affairs, the education office and a school below it;
 * and what reports need.
 */
public final class SomeReports {

    public final OrgUnit committee = Units.district(Units.province());
    public final OrgUnit homeAffairs = Units.create(OrgUnitKind.HOME_AFFAIRS_OFFICE, OrgUnitLevel.DISTRICT, committee);
    public final OrgUnit office = Units.educationOffice(committee);
    public final OrgUnit school = Units.school(office);
    /** Office role at the committee: may impose, receive, decide. */
    public final String officer = Api.officeOf(committee);
    /** Unit role at the school. */
    public final String teacher = Api.unitOf(school);

    /** Half-yearly reports of the schools in 2023 to the committee by way of Home Affairs; no date is set. */
    public Map<String, Object> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("code", "BC-6T");
        input.put("name", "Báo cáo thi đua 06 tháng");
        input.put("ownerId", committee.id);
        input.put("regime", "PERIODIC");
        input.put("period", "HALF_YEAR");
        input.put("calendar", "CALENDAR");
        input.put("from", "2023-01-01");
        input.put("to", "2023-12-31");
        input.put("reporters", Map.of("belowId", office.id, "kinds", List.of("SCHOOL")));
        input.put("addressee", Map.of("unitId", committee.id, "text", "Ủy ban nhân dân quận"));
        input.put("via", List.of(Map.of("unitId", homeAffairs.id), Map.of("text", "Phòng Giáo dục và Đào tạo")));
        input.put("viaOrdered", false);
        input.put("due", Map.of("kind", "NOT_SET"));
        return input;
    }

    /** One report on 2024 until 18/5/2024, exclusive. */
    public Map<String, Object> oneOff() {
        var input = input();
        input.put("code", "BC-KQ");
        input.put("regime", "THEMATIC");
        input.put("period", "ONE_OFF");
        input.put("from", "2024-01-01");
        input.put("to", "2024-12-31");
        input.put("allowEarly", true);
        input.put(
                "due",
                Map.of("kind", "DATE", "date", "2024-05-18", "bound", "BEFORE", "wording", "trước ngày 18/5/2024"));
        return input;
    }

    public Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        input.put(field, value);
        return input;
    }

    /** A drafted duty. */
    public Duty drafted(Map<String, Object> input) {
        var body = Api.as(officer).body(input).post("/report-duties").then().statusCode(201);
        return new Duty(
                UUID.fromString(body.extract().path("id")), body.extract().header("ETag"));
    }

    /** A duty in force, with its deadlines. */
    public Duty active(Map<String, Object> input) {
        var duty = drafted(input);
        var body = Api.as(officer)
                .header("If-Match", duty.tag)
                .post("/report-duties/{id}/activate", duty.id)
                .then()
                .statusCode(200);
        return new Duty(duty.id, body.extract().header("ETag"));
    }

    public record Duty(UUID id, String tag) {}

    /** The only deadline of the school for a duty. */
    public UUID deadline(Duty duty) {
        return deadlines(duty).get(0);
    }

    /** Deadlines of the school for a duty, by due date. */
    public List<UUID> deadlines(Duty duty) {
        List<String> ids = Api.as(teacher)
                .queryParam("dutyId", duty.id)
                .get("/report-deadlines")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    /** Writes and sends as the school; the tag of the submission. */
    public String sent(UUID deadline) {
        var tag = written(deadline);
        return Api.as(teacher)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public String written(UUID deadline) {
        return Api.as(teacher)
                .header("If-None-Match", "*")
                .body(Map.of("narrative", "Nhà trường đã phát động phong trào."))
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }

    /** Takes a step as the officer: accept, return, waive. */
    public ValidatableResponse step(UUID deadline, String step) {
        var request = Api.as(officer).header("If-Match", tag(deadline));
        if (!step.equals("accept")) {
            request.body(Map.of("reason", "Số liệu chưa khớp."));
        }
        return request.post("/report-deadlines/{id}/" + step, deadline).then();
    }

    public String tag(UUID deadline) {
        return Api.as(officer).get("/report-deadlines/{id}", deadline).header("ETag");
    }

    public Campaign campaign(CampaignStatus status) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var made = new Campaign();
            made.code = Units.freshCode();
            made.name = "Phong trào thử";
            made.kind = CampaignKind.MOVEMENT;
            made.form = CampaignForm.REGULAR;
            made.status = status;
            made.organizer = OrgUnit.existing(committee.id);
            made.criteriaRevision = 1;
            made.launchedOn = status == CampaignStatus.DRAFT ? null : LocalDate.of(2023, 2, 27);
            made.searchText = "phong trao thu";
            made.persist();
            return made;
        });
    }

    public void status(Campaign campaign, CampaignStatus status) {
        QuarkusTransaction.requiringNew().run(() -> {
            Campaign found = Campaign.findById(campaign.id);
            found.status = status;
        });
    }

    /** A letter that sets dates. */
    public Directive letter() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var letter = new Directive();
            letter.status = DirectiveStatus.values()[0];
            letter.kind = DirectiveKind.values()[0];
            letter.numberRegister = NumberRegister.values()[0];
            letter.subject = "Về việc báo cáo sơ kết phong trào thi đua";
            letter.issuedSort = LocalDate.of(2023, 6, 20);
            letter.searchText = "bao cao so ket";
            letter.createdAt = Instant.parse("2023-06-20T02:00:00Z");
            letter.persist();
            return letter;
        });
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
