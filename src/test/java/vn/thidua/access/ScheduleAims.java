package vn.thidua.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.access.Aim.Maker;
import vn.thidua.access.Aim.Place;
import vn.thidua.contract.Api;

/** Days off of a unit, and when its reports are due. */
final class ScheduleAims {

    private ScheduleAims() {}

    static void add(Map<String, Maker> all) {
        all.put("createHoliday", place -> place.at().with(holiday(place)));
        all.put("deleteHoliday", place -> place.at(Api.as(Api.administrator())
                .body(holiday(place))
                .post("/holidays")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id")));
        all.put("requestReport", place -> place.at(onRequest(place))
                .with(Map.of(
                        "from", "2023-10-01",
                        "to", "2023-10-20",
                        "date", "2023-10-25",
                        "bound", "BY",
                        "setByDirectiveId", Aims.directive(place))));
        all.put("extendReportDeadline", place -> place.at(Aims.deadline(place)).with(extension()));
        all.put("withdrawReportExtension", place -> {
            var deadline = Aims.deadline(place);
            Api.as(Api.administrator())
                    .header("If-Match", "*")
                    .body(extension())
                    .post("/report-deadlines/{id}/extension", deadline)
                    .then()
                    .statusCode(200);
            return place.at(deadline);
        });
    }

    private static Map<String, Object> extension() {
        return Map.of("until", LocalDate.now().plusDays(10).toString(), "reason", "Trường bị ngập");
    }

    private static String onRequest(Place place) {
        var body = new HashMap<>(Aims.duty(place));
        body.put("regime", "AD_HOC");
        body.put("period", "ON_REQUEST");
        body.put("due", Map.of("kind", "NOT_SET"));
        String duty = Api.as(Api.administrator())
                .body(body)
                .post("/report-duties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(Api.administrator())
                .header("If-Match", "*")
                .post("/report-duties/{id}/activate", duty)
                .then()
                .statusCode(200);
        return duty;
    }

    private static Map<String, Object> holiday(Place place) {
        return Map.of(
                "unitId", place.unit().id,
                "kind", "DAY_OFF",
                "occasion", "OTHER",
                "name", "Nghỉ tránh bão",
                "firstDay", "2024-09-09",
                "source", "Công văn 512/UBND-VP");
    }
}
