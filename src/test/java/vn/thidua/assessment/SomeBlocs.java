package vn.thidua.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;

/** Blocs and scoresheets for tests. */
public final class SomeBlocs {

    static final String ONE = "/emulation-blocs/{id}";
    static final String SHEETS = ONE + "/scoresheets";

    private SomeBlocs() {}

    public static Map<String, Object> input(OrgUnit organizer) {
        return new HashMap<>(Map.of("name", "Khối thi đua số 1", "kind", "BLOC", "organizerId", organizer.id));
    }

    public static String bloc(OrgUnit organizer) {
        return Api.as(Api.administrator())
                .body(input(organizer))
                .post("/emulation-blocs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @param members the first leads */
    public static Map<String, Object> year(OrgUnit... members) {
        return new HashMap<>(Map.of(
                "leadUnitId",
                members[0].id,
                "memberIds",
                List.of(members).stream().map(unit -> unit.id).toList(),
                "criteria",
                List.of(
                        Map.of("code", "TC-1", "title", "Phong trào", "maxPoints", 50),
                        Map.of("code", "TC-2", "title", "Nhiệm vụ", "maxPoints", 50))));
    }

    public static String blocOf2024(OrgUnit organizer, OrgUnit... members) {
        var bloc = bloc(organizer);
        Api.as(Api.administrator())
                .header("If-Match", "*")
                .body(year(members))
                .put(ONE + "/years/2024", bloc)
                .then()
                .statusCode(200);
        return bloc;
    }

    public static List<Map<String, Object>> lines(double first, double second) {
        return List.of(Map.of("criterion", "TC-1", "points", first), Map.of("criterion", "TC-2", "points", second));
    }

    public static Map<String, Object> sheetInput(UUID unit) {
        return new HashMap<>(Map.of("unitId", unit, "year", 2024, "lines", lines(40, 45)));
    }

    public static String sheet(String bloc, OrgUnit unit) {
        return Api.as(Api.administrator())
                .body(sheetInput(unit.id))
                .post(SHEETS, bloc)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String submitted(String bloc, OrgUnit unit) {
        var id = sheet(bloc, unit);
        Api.as(Api.administrator())
                .header("If-Match", "*")
                .post(SHEETS + "/{sheet}/submit", bloc, id)
                .then()
                .statusCode(200);
        return id;
    }
}
