package vn.thidua.rate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.time.MovableClock;

/** Sends reports of a duty on any day. */
public final class Reporting {

    private final UUID duty;

    public Reporting(UUID duty) {
        this.duty = duty;
    }

    /** The deadline of a unit for one of the periods, the first one 0. */
    public UUID deadline(OrgUnit unit, int period) {
        List<Map<String, Object>> items = Api.as(Api.administrator())
                .queryParam("dutyId", duty)
                .queryParam("unitId", unit.id)
                .get("/report-deadlines")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .sorted(java.util.Comparator.comparing(item -> (String) item.get("periodFrom")))
                .skip(period)
                .map(item -> UUID.fromString((String) item.get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** Writes and sends at noon of a day. */
    public void sends(OrgUnit unit, int period, LocalDate day) {
        sends(unit, period, day, Map.of("narrative", "Đã tổ chức phát động và sơ kết phong trào."));
    }

    public void sends(OrgUnit unit, int period, LocalDate day, Map<String, ?> submission) {
        var deadline = deadline(unit, period);
        var sender = Api.unitOf(unit);
        MovableClock.setTo(day);
        var tag = Api.as(sender)
                .header("If-None-Match", "*")
                .body(new HashMap<>(submission))
                .put("/report-deadlines/{id}/submission", deadline)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        Api.as(sender)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200);
        MovableClock.reset();
    }

    static void resetClock() {
        MovableClock.reset();
    }
}
