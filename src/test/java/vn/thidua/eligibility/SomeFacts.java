package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.person.Person;
import vn.thidua.person.SomePeople;

/** A school below a district below a province, a teacher of it, and what is recorded of them over the API. */
final class SomeFacts {

    static final String GRASSROOTS = "GRASSROOTS_EMULATION_FIGHTER";

    final OrgUnit province = Units.province();
    final OrgUnit district = Units.district(province);
    final OrgUnit school = Units.school(district);
    final Person teacher = SomePeople.teacher(school, "Vũ Hải Đăng");
    final String administrator = Api.administrator();

    /** Outside any campaign. */
    String nomination(String award, @Nullable UUID person, String from, String to) {
        var input = new HashMap<String, Object>();
        input.put("awardCode", award);
        input.put("category", "TEACHER");
        input.put("proposingUnitId", school.id);
        input.put("nomineeKind", "INDIVIDUAL");
        input.put("achievementFrom", from);
        input.put("achievementTo", to);
        if (person == null) {
            input.put("nomineeName", "Vũ Hải Đăng");
        } else {
            input.put("personId", person);
        }
        return created("/nominations", input);
    }

    String nomination() {
        return nomination(GRASSROOTS, teacher.id, "2022-09-05", "2023-05-25");
    }

    String collective(String award) {
        return created(
                "/nominations",
                Map.of(
                        "awardCode", award,
                        "category", "COLLECTIVE",
                        "proposingUnitId", school.id,
                        "collectiveUnitId", school.id,
                        "nomineeKind", "COLLECTIVE",
                        "achievementFrom", "2023-09-05",
                        "achievementTo", "2024-05-25"));
    }

    String registers(String award, int year) {
        return registers(teacher, award, year);
    }

    String registers(Person person, String award, int year) {
        return created(
                "/registrations",
                Map.of(
                        "kind",
                        "AWARD",
                        "unitId",
                        school.id,
                        "personId",
                        person.id,
                        "awardCode",
                        award,
                        "year",
                        year,
                        "registeredOn",
                        LocalDate.of(year - 1, 10, 3)));
    }

    String initiative(String scope, String recognisedOn) {
        var id = created(
                "/initiatives",
                Map.of(
                        "title",
                        "Dạy toán bằng trò chơi",
                        "unitId",
                        school.id,
                        "year",
                        LocalDate.parse(recognisedOn).getYear(),
                        "scope",
                        scope,
                        "authors",
                        List.of(Map.of("personId", teacher.id, "share", 100))));
        Api.as(administrator)
                .header("If-Match", "*")
                .post("/initiatives/{id}/submit", id)
                .then()
                .statusCode(200);
        Api.as(administrator)
                .header("If-Match", "*")
                .body(Map.of(
                        "scope",
                        scope,
                        "council",
                        "Hội đồng sáng kiến thị xã",
                        "recognisedOn",
                        recognisedOn,
                        "decision",
                        "45/QĐ-UBND"))
                .post("/initiatives/{id}/recognise", id)
                .then()
                .statusCode(200);
        return id;
    }

    String graded(String grade, int year) {
        return created(
                "/completion-grades",
                Map.of(
                        "unitId",
                        school.id,
                        "personId",
                        teacher.id,
                        "year",
                        year,
                        "grade",
                        grade,
                        "gradedOn",
                        year + "-05-20",
                        "source",
                        "Thông báo số 21/TB-THCS"));
    }

    String title(String award, int year) {
        return title(teacher, award, year);
    }

    String title(Person person, String award, int year) {
        return created(
                "/people/" + person.id + "/titles",
                Map.of(
                        "awardCode",
                        award,
                        "year",
                        year,
                        "source",
                        "Hồ sơ cá nhân",
                        "decisionNumber",
                        "12/QĐ-UBND",
                        "decidedOn",
                        year + "-05-15"));
    }

    void inspection(String from) {
        created("/people/" + teacher.id + "/disciplines", Map.of("kind", "INSPECTION", "state", "OPEN", "from", from));
    }

    private String created(String path, Map<String, ?> input) {
        return Api.as(administrator)
                .body(input)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
