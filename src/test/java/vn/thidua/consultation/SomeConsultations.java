package vn.thidua.consultation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;

/** Public consultations, objections and opinions for tests, of an office and a school of their own. */
public final class SomeConsultations {

    public final SomeNominations some;
    public final String office;

    public SomeConsultations() {
        this(new SomeNominations());
    }

    public SomeConsultations(SomeNominations some) {
        this.some = some;
        office = Api.officeOf(some.office);
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public Map<String, Object> input(UUID... nominations) {
        return new HashMap<>(Map.of(
                "unitId",
                some.office.id,
                "title",
                "Danh sách đề nghị tặng Bằng khen",
                "place",
                "Bảng tin của Phòng",
                "opensOn",
                today().toString(),
                "closesOn",
                today().plusDays(20).toString(),
                "nominationIds",
                List.of(nominations)));
    }

    public String draft(UUID... nominations) {
        return Api.as(office)
                .body(input(nominations))
                .post("/public-consultations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String draft() {
        return draft(some.teacher(NominationState.SUBMITTED));
    }

    public String open(UUID... nominations) {
        return opened(draft(nominations));
    }

    public String open() {
        return opened(draft());
    }

    public String opened(String id) {
        Api.as(office)
                .header("If-Match", "*")
                .post("/public-consultations/{id}/open", id)
                .then()
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> objection() {
        return new HashMap<>(Map.of(
                "objectorName", "Lê Thu Hà",
                "objectorContact", "Tổ 3",
                "text", "Sản phẩm do cả tổ làm.",
                "receivedOn", today().toString()));
    }

    public String objection(String consultation, UUID nomination) {
        var body = objection();
        body.put("nominationId", nomination);
        return Api.as(office)
                .body(body)
                .post("/public-consultations/{id}/objections", consultation)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Map<String, Object> question(OrgUnit asked) {
        return new HashMap<>(Map.of(
                "askingUnitId",
                some.office.id,
                "askedUnitId",
                asked.id,
                "question",
                "Đề nghị cho ý kiến",
                "dueOn",
                today().plusDays(5).toString()));
    }

    public String asked(OrgUnit asked) {
        return asked(asked, some.teacher(NominationState.SUBMITTED));
    }

    public String asked(OrgUnit asked, UUID nomination) {
        return Api.as(office)
                .body(question(asked))
                .post("/nominations/{id}/opinions", nomination)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
