package vn.thidua.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Aim.Maker;
import vn.thidua.access.Aim.Place;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.SomeCampaigns;
import vn.thidua.contract.Api;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.SomeDirectives;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.Units;
import vn.thidua.plan.PlanDocuments.Town;
import vn.thidua.plan.SamplePlanFiles;

/** For every write that belongs to a unit, how to aim it at one. */
final class Aims {

    /**
     * Writes that belong to no unit: to the whole service, to a member of a council, to nobody, or each row to its own.
     */
    static final List<String> OF_NO_UNIT = List.of(
            "castBallots",
            "changeSubjectCategory",
            "checkEligibility",
            "createDemoToken",
            "createSubjectCategory",
            "extractCitations",
            "importPeople",
            "submitReports");

    static final Map<String, Maker> ALL = new HashMap<>();

    static {
        organization();
        directives();
        campaigns();
        nominations();
        reports();
        DecisionAims.add(ALL);
        ConsultationsAims.add(ALL);
        AssessmentsAims.add(ALL);
        RuleAims.add(ALL);
        CouncilAims.add(ALL);
        DossierAims.add(ALL);
        PeopleAims.add(ALL);
        SubmissionAims.add(ALL);
        ReminderAims.add(ALL);
        ScheduleAims.add(ALL);
        ReportFormAims.add(ALL);
        ALL.put("putPlan", place -> {
            var town = Town.create();
            return new Aim(
                    town.office(), town.committee(), new Object[] {SamplePlanFiles.freshCode("KH")}, town.plan());
        });
        ALL.put("deletePlan", place -> {
            var town = Town.create();
            var code = SamplePlanFiles.freshCode("KH");
            Api.as(Api.administrator())
                    .body(town.plan().toString())
                    .put("/plans/{code}", code)
                    .then()
                    .statusCode(201);
            return new Aim(town.office(), town.committee(), new Object[] {code}, null);
        });
    }

    private Aims() {}

    private static void organization() {
        ALL.put(
                "createOrgUnit",
                place -> place.at().with(Units.input(OrgUnitKind.SUB_UNIT, OrgUnitLevel.SUB_UNIT, place.unit().id)));
        ALL.put("changeOrgUnit", place -> place.at(place.unit().id).with("shortName", "Tên khác"));
        ALL.put("deleteOrgUnit", place -> place.at(place.unit().id));
        ALL.put(
                "moveOrgUnit",
                place -> place.at(place.unit().id)
                        .with(Map.of("parentId", place.below().id, "validFrom", "2025-07-01")));
        ALL.put(
                "createOrgUnitSuccession",
                place -> place.at(place.unit().id)
                        .with(Map.of("kind", "MERGED", "successorId", place.below().id, "effectiveOn", "2025-07-01")));
        ALL.put(
                "putOrgUnitIdentifier",
                place -> place.at(place.unit().id, "MOET")
                        .with("identifier", UUID.randomUUID().toString()));
        ALL.put("deleteOrgUnitIdentifier", place -> {
            Units.identified(place.unit(), "MOET", UUID.randomUUID().toString());
            return place.at(place.unit().id, "MOET");
        });
        ALL.put(
                "createRoleAssignment",
                place -> place.at()
                        .with(Map.of(
                                "subject",
                                "somebody-" + UUID.randomUUID(),
                                "role",
                                "UNIT",
                                "unitId",
                                place.unit().id,
                                "validFrom",
                                "2024-01-01")));
        ALL.put("changeRoleAssignment", place -> place.at(assignment(place)).with("validTo", "2199-12-31"));
        ALL.put("deleteRoleAssignment", place -> place.at(assignment(place)));
    }

    private static UUID assignment(Place place) {
        return RoleAssignment.of(Api.unitOf(place.unit()), LocalDate.now()).get(0).id;
    }

    private static void directives() {
        ALL.put("createDirective", place -> place.at().with(SomeDirectives.input(place.unit())));
        ALL.put("changeDirective", place -> place.at(directive(place)).with("place", "Mỹ Hòa"));
        ALL.put("deleteDirective", place -> place.at(directive(place)));
        ALL.put("mergeDirective", place -> place.at(directive(place)).with("into", directive(place)));
        ALL.put(
                "replaceRecipients",
                place ->
                        place.at(directive(place)).with("items", List.of(Map.of("name", "Lưu VT", "purpose", "FILE"))));
        ALL.put("putDirectiveText", place -> place.at(directive(place)).with("Toàn văn kế hoạch."));
        ALL.put("deleteDirectiveText", place -> {
            var directive = directive(place);
            Api.as(Api.administrator())
                    .contentType("text/plain")
                    .body("Toan van.")
                    .put("/directives/{id}/text", directive)
                    .then()
                    .statusCode(201);
            return place.at(directive);
        });
        ALL.put(
                "createCitation",
                place -> place.at(directive(place))
                        .with(Map.of("citedId", directive(place), "relation", "CITES", "words", "Kế hoạch trên")));
        Maker citation = place -> {
            var citing = SomeDirectives.registered(place.unit());
            var cited = SomeDirectives.registered(place.unit());
            return place.at(citing.id, SomeDirectives.cites(citing, cited, CitationRelation.CITES).id);
        };
        ALL.put("changeCitation", place -> citation.apply(place).with("phrase", "Theo"));
        ALL.put("deleteCitation", citation);
    }

    static UUID directive(Place place) {
        return SomeDirectives.registered(place.unit()).id;
    }

    private static void campaigns() {
        ALL.put("createCampaign", place -> place.at().with(SomeCampaigns.input(place.unit())));
        ALL.put("changeCampaign", place -> place.at(draft(place).id).with("theme", "Chủ đề khác"));
        ALL.put("deleteCampaign", place -> place.at(draft(place).id));
        for (var step : List.of("launchCampaign", "closeCampaign")) {
            ALL.put(step, place -> place.at(draft(place).id));
        }
        ALL.put("cancelCampaign", place -> place.at(draft(place).id).with("reason", "Không tổ chức nữa"));
        for (var list :
                List.of("Targets", "AwardQuotas", "Links", "NominationWindows", "Aliases", "SubjectCategories")) {
            ALL.put("replaceCampaign" + list, place -> place.at(draft(place).id).with("items", List.of()));
        }
        ALL.put(
                "replaceCampaignCriteria",
                place -> place.at(draft(place).id).with("items", List.of(SomeCampaigns.criterion("TT-1"))));
        ALL.put("createCriterion", place -> place.at(draft(place).id).with(SomeCampaigns.criterion("TT-9")));
        ALL.put("changeCriterion", place -> criterion(place).with("title", "Tiêu chí khác"));
        ALL.put("deleteCriterion", Aims::criterion);
        ALL.put(
                "reviseCampaignCriteria",
                place -> place.at(SomeCampaigns.launched(place.unit()).id)
                        .with(Map.of("criteria", List.of(SomeCampaigns.criterion("TT-1")), "reason", "Bổ sung")));
    }

    private static Campaign draft(Place place) {
        return SomeCampaigns.draft(place.unit());
    }

    private static Aim criterion(Place place) {
        var campaign = SomeCampaigns.draft(place.unit());
        var created = Api.as(Api.administrator())
                .header("If-Match", "*")
                .body(SomeCampaigns.criterion("TT-1"))
                .post("/campaigns/{id}/criteria", campaign.id)
                .then()
                .statusCode(201);
        return place.at(campaign.id, created.extract().path("id"));
    }

    private static void nominations() {
        ALL.put("createNomination", place -> {
            var made = new SomeNominations();
            return new Aim(made.school, made.office, new Object[0], made.teacherInput());
        });
        ALL.put("changeNomination", nomination(NominationState.DRAFT, Map.of("position", "Tổ phó")));
        ALL.put("deleteNomination", nomination(NominationState.DRAFT, null));
        ALL.put("submitNomination", nomination(NominationState.DRAFT, null));
        for (var step : List.of("returnNomination", "endorseNomination", "withdrawNomination", "refuseNomination")) {
            ALL.put(step, nomination(NominationState.SUBMITTED, Map.of("reason", "Lý do thử")));
        }
        ALL.put("createAwardDecision", place -> {
            var made = new SomeNominations();
            var endorsed = made.teacher(NominationState.ENDORSED);
            return new Aim(
                    made.school,
                    made.province,
                    new Object[0],
                    Map.of(
                            "campaignId",
                            made.campaign.id,
                            "number",
                            SomeNominations.freshNumber(),
                            "issuedOn",
                            "2024-06-20",
                            "decidingUnitId",
                            made.school.id,
                            "nominationIds",
                            List.of(endorsed)));
        });
    }

    private static Maker nomination(NominationState state, Map<String, Object> body) {
        return place -> {
            var made = new SomeNominations();
            return new Aim(made.school, made.office, new Object[] {made.teacher(state)}, body);
        };
    }

    private static void reports() {
        ALL.put("createReportDuty", place -> place.at().with(duty(place)));
        ALL.put("changeReportDuty", place -> place.at(createdDuty(place)).with("name", "Báo cáo khác"));
        ALL.put("deleteReportDuty", place -> place.at(createdDuty(place)));
        ALL.put("activateReportDuty", place -> place.at(createdDuty(place)));
        ALL.put("endReportDuty", place -> place.at(createdDuty(place)));
        ALL.put(
                "setReportDueDate",
                place -> place.at(createdDuty(place))
                        .with(Map.of(
                                "periodFrom",
                                "2023-01-01",
                                "date",
                                "2023-07-15",
                                "bound",
                                "BEFORE",
                                "wording",
                                "trước ngày 15/7/2023",
                                "setByDirectiveId",
                                directive(place))));
        ALL.put("acceptReport", place -> place.at(deadline(place)));
        ALL.put("returnReport", place -> place.at(deadline(place)).with("reason", "Số liệu chưa khớp"));
        ALL.put("waiveReport", place -> place.at(deadline(place)).with("reason", "Trường tạm dừng hoạt động"));
        Maker sender = place -> new Aim(place.below(), place.unit(), new Object[] {deadline(place)}, null);
        ALL.put("putReportSubmission", place -> sender.apply(place).with("narrative", "Đã sơ kết"));
        ALL.put("sendReportSubmission", place -> {
            var aim = sender.apply(place);
            Api.as(Api.administrator())
                    .header("If-None-Match", "*")
                    .body(Map.of("narrative", "Đã sơ kết"))
                    .put("/report-deadlines/{id}/submission", aim.variables())
                    .then()
                    .statusCode(201);
            return aim;
        });
    }

    /** A duty that the unit imposes on the one below, to be reported to itself. */
    static Map<String, Object> duty(Place place) {
        return Map.of(
                "code", Units.freshCode(),
                "name", "Báo cáo thi đua",
                "ownerId", place.unit().id,
                "regime", "PERIODIC",
                "period", "HALF_YEAR",
                "calendar", "CALENDAR",
                "from", "2023-01-01",
                "to", "2023-12-31",
                "reporters", Map.of("unitIds", List.of(place.below().id)),
                "due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 10, "dayKind", "CALENDAR"));
    }

    private static String createdDuty(Place place) {
        var body = new HashMap<>(duty(place));
        body.put("addressee", Map.of("unitId", place.unit().id));
        return Api.as(Api.administrator())
                .body(body)
                .post("/report-duties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String deadline(Place place) {
        var administrator = Api.administrator();
        var duty = createdDuty(place);
        Api.as(administrator)
                .header("If-Match", "*")
                .post("/report-duties/{id}/activate", duty)
                .then()
                .statusCode(200);
        return Api.as(administrator)
                .queryParam("dutyId", duty)
                .get("/report-deadlines")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
