package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Aim.Maker;
import vn.thidua.access.Aim.Place;
import vn.thidua.contract.Api;

/** The writes of calendars and reminder contacts. */
final class ReminderAims {

    private ReminderAims() {}

    static void add(Map<String, Maker> all) {
        all.put("createReportCalendar", place -> place.at().with(calendar(place)));
        all.put("deleteReportCalendar", place -> place.at(made("/report-calendars", calendar(place))));
        all.put("createReminderContact", place -> place.at().with(contact(place)));
        Maker existing = place -> place.at(made("/reminder-contacts", contact(place)));
        all.put("changeReminderContact", place -> existing.apply(place).with("frequency", "OFF"));
        all.put("deleteReminderContact", existing);
    }

    private static Map<String, Object> calendar(Place place) {
        return Map.of("unitId", place.unit().id, "kind", "OWN");
    }

    private static Map<String, Object> contact(Place place) {
        return Map.of("unitId", place.unit().id, "address", "van-thu-" + UUID.randomUUID() + "@truong.example");
    }

    private static String made(String path, Map<String, Object> body) {
        return Api.as(Api.administrator())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
