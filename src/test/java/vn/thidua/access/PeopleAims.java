package vn.thidua.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Aim.Maker;
import vn.thidua.access.Aim.Place;
import vn.thidua.award.AwardHolder;
import vn.thidua.contract.Api;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.Units;
import vn.thidua.person.SomePeople;

/** How to aim the writes about people, registrations and initiatives. */
final class PeopleAims {

    private static final Map<String, Object> MEMBERSHIP = Map.of("main", false, "from", "2020-01-01");
    private static final Map<String, Object> DISCIPLINE =
            Map.of("kind", "INSPECTION", "state", "OPEN", "from", "2024-01-01");
    private static final Map<String, Object> CONSENT =
            Map.of("givenBy", "Nguyễn Văn Bình", "purpose", "Công khai danh sách", "givenOn", "2024-05-02");

    private PeopleAims() {}

    static void add(Map<String, Maker> all) {
        people(all);
        parts(all);
        merits(all);
    }

    private static void people(Map<String, Maker> all) {
        all.put(
                "createPerson",
                place -> place.at()
                        .with(Map.of(
                                "fullName",
                                "Vũ Hải Đăng",
                                "category",
                                SomePeople.category(false, true).code,
                                "unitId",
                                place.unit().id,
                                "from",
                                "2020-01-01")));
        all.put("changePerson", place -> place.at(person(place)).with("fullName", "Vũ Hải Yến"));
        all.put("deletePerson", place -> place.at(person(place)));
        all.put("anonymizePerson", place -> place.at(SomePeople.former(place.unit(), "Vũ Hải Đăng").id));
    }

    private static void parts(Map<String, Maker> all) {
        part(all, "Membership", "memberships", PeopleAims::membership, Map.of("position", "Tổ phó"));
        part(all, "Title", "titles", place -> title(), Map.of("source", "Sổ theo dõi"));
        part(all, "Discipline", "disciplines", place -> DISCIPLINE, Map.of("note", "Đang xem xét"));
        all.put("createPersonConsent", place -> place.at(person(place)).with(CONSENT));
        all.put("withdrawPersonConsent", place -> {
            var person = person(place);
            return place.at(person, created("/people/{id}/consents", CONSENT, person))
                    .with("withdrawnOn", "2024-06-01");
        });
    }

    private static void part(
            Map<String, Maker> all,
            String name,
            String segment,
            Function<Place, Map<String, Object>> input,
            Map<String, Object> change) {
        all.put("createPerson" + name, place -> place.at(person(place)).with(input.apply(place)));
        Maker made = place -> {
            var person = person(place);
            return place.at(person, created("/people/{id}/" + segment, input.apply(place), person));
        };
        all.put("changePerson" + name, place -> made.apply(place).with(change));
        all.put("deletePerson" + name, made);
    }

    private static Map<String, Object> membership(Place place) {
        var input = new HashMap<>(MEMBERSHIP);
        input.put("unitId", place.unit().id);
        return input;
    }

    private static Map<String, Object> title() {
        return Map.of(
                "awardCode", SomeNominations.award(AwardHolder.INDIVIDUAL), "year", 2020, "source", "Hồ sơ cán bộ");
    }

    private static void merits(Map<String, Maker> all) {
        all.put("createRegistration", place -> place.at().with(registration(place)));
        all.put("withdrawRegistration", place -> place.at(created("/registrations", registration(place), null)));
        all.put("createCompletionGrade", place -> place.at().with(completion(place)));
        all.put("withdrawCompletionGrade", place -> place.at(created("/completion-grades", completion(place), null)));
        all.put("createInitiative", place -> place.at().with(initiative(place)));
        all.put("changeInitiative", place -> place.at(draft(place)).with("summary", "Tóm tắt"));
        all.put("deleteInitiative", place -> place.at(draft(place)));
        all.put("submitInitiative", place -> place.at(draft(place)));
        all.put(
                "recogniseInitiative",
                place -> place.at(submitted(place))
                        .with(Map.of("scope", "UNIT", "council", "Hội đồng sáng kiến", "recognisedOn", "2024-04-25")));
        all.put("refuseInitiative", place -> place.at(submitted(place)).with("reason", "Trùng lặp"));
    }

    private static Map<String, Object> registration(Place place) {
        return Map.of("kind", "PROJECT", "unitId", place.unit().id, "name", Units.freshCode(), "year", 2024);
    }

    private static Map<String, Object> completion(Place place) {
        return Map.of(
                "unitId", place.unit().id,
                "year", 2024,
                "grade", "GOOD",
                "gradedOn", "2024-05-28",
                "source", "Thông báo số 21/TB-THCS");
    }

    private static Map<String, Object> initiative(Place place) {
        return Map.of(
                "title",
                "Câu lạc bộ khoa học",
                "unitId",
                place.unit().id,
                "year",
                2024,
                "scope",
                "UNIT",
                "authors",
                List.of(Map.of("personId", person(place), "share", 100)));
    }

    private static String draft(Place place) {
        return created("/initiatives", initiative(place), null);
    }

    private static String submitted(Place place) {
        var id = draft(place);
        Api.as(Api.administrator())
                .header("If-Match", "*")
                .post("/initiatives/{id}/submit", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static UUID person(Place place) {
        return SomePeople.teacher(place.unit(), "Vũ Hải Đăng").id;
    }

    private static String created(String path, Map<String, Object> input, @Nullable UUID variable) {
        var request = Api.as(Api.administrator()).body(input);
        var response = variable == null ? request.post(path) : request.post(path, variable);
        return response.then().statusCode(201).extract().path("id");
    }
}
