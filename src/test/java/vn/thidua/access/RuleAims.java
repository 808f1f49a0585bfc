package vn.thidua.access;

import java.util.Map;
import vn.thidua.access.Aim.Maker;
import vn.thidua.access.Aim.Place;
import vn.thidua.contract.Api;
import vn.thidua.rule.SomeRules;

/** Local rules about awards. */
final class RuleAims {

    private RuleAims() {}

    static void add(Map<String, Maker> all) {
        all.put("createAwardRule", place -> place.at().with(SomeRules.cap(place.unit())));
        all.put("endAwardRule", place -> place.at(created(place)).with("validTo", "2025-06-30"));
    }

    private static String created(Place place) {
        return Api.as(Api.administrator())
                .body(SomeRules.cap(place.unit()))
                .post("/award-rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
