package vn.thidua.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CriteriaSet;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.CriterionKind;
import vn.thidua.contract.Api;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;

/** A campaign with the criteria TT-1 (required) and TT-2 (10 points, counted twice), and assessments by them. */
public final class SomeAssessments {

    static final String ALL = "/nominations/{id}/assessments";
    static final String ONE = ALL + "/{assessment}";

    public final SomeNominations some = new SomeNominations();
    public final String unit = Api.unitOf(some.school);
    public final String office = Api.officeOf(some.office);

    public SomeAssessments() {
        QuarkusTransaction.requiringNew().run(() -> {
            criterion(0, "TT-1", CriterionKind.REQUIRED, null, null);
            criterion(1, "TT-2", CriterionKind.SCORED, BigDecimal.TEN, BigDecimal.valueOf(2));
        });
    }

    private void criterion(
            int ordinal, String code, CriterionKind kind, @Nullable BigDecimal most, @Nullable BigDecimal weight) {
        var criterion = new Criterion();
        criterion.set = CriteriaSet.current(Campaign.existing(some.campaign.id));
        criterion.ordinal = ordinal;
        criterion.code = code;
        criterion.kind = kind;
        criterion.title = "Tiêu chí " + code;
        criterion.maxPoints = most;
        criterion.weight = weight;
        criterion.persist();
    }

    public static List<Map<String, Object>> lines(boolean met, double points) {
        return List.of(Map.of("criterion", "TT-1", "met", met), Map.of("criterion", "TT-2", "points", points));
    }

    public static Map<String, Object> input(AssessmentKind kind, OrgUnit by, List<Map<String, Object>> lines) {
        return new HashMap<>(Map.of("kind", kind, "unitId", by.id, "lines", lines));
    }

    public Map<String, Object> reportInput() {
        return input(AssessmentKind.SELF_REPORT, some.school, lines(true, 8.5));
    }

    public Map<String, Object> appraisalInput(boolean met, double points) {
        return input(AssessmentKind.APPRAISAL, some.office, lines(met, points));
    }

    public String report(UUID nomination) {
        return created(unit, nomination, reportInput());
    }

    public String reported(UUID nomination) {
        return submitted(unit, nomination, report(nomination));
    }

    /** After a report. */
    public String appraised(UUID nomination, boolean met, double points) {
        reported(nomination);
        return submitted(office, nomination, created(office, nomination, appraisalInput(met, points)));
    }

    static String created(String by, UUID nomination, Map<String, Object> input) {
        return Api.as(by)
                .body(input)
                .post(ALL, nomination)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String submitted(String by, UUID nomination, String id) {
        Api.as(by)
                .header("If-Match", "*")
                .post(ONE + "/submit", nomination, id)
                .then()
                .statusCode(200);
        return id;
    }
}
