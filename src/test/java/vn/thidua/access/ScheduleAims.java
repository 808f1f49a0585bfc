package vn.thidua.access;

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
