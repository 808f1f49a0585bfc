package vn.thidua.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Aim.Maker;
import vn.thidua.assessment.SomeAssessments;
import vn.thidua.assessment.SomeBlocs;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationState;
import vn.thidua.organization.Units;

/** The writes of assessments, conflicts of interest, blocs and scoresheets. */
final class AssessmentsAims {

    private AssessmentsAims() {}

    static void add(Map<String, Maker> all) {
        all.put("createAssessment", place -> {
            var some = new SomeAssessments();
            return aim(some, some.some.teacher(NominationState.SUBMITTED)).with(some.reportInput());
        });
        all.put("changeAssessment", report(Map.of("remark", "Đã xem")));
        all.put("deleteAssessment", report(null));
        all.put("submitAssessment", report(null));
        all.put("createConflict", place -> {
            var some = new SomeAssessments();
            return aim(some, some.some.teacher(NominationState.SUBMITTED)).with("kind", "DECLARED");
        });
        all.put("deleteConflict", place -> {
            var some = new SomeAssessments();
            var nomination = some.some.teacher(NominationState.SUBMITTED);
            String conflict = Api.as(some.office)
                    .body(Map.of("kind", "DECLARED"))
                    .post("/nominations/{id}/conflicts", nomination)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            return aim(some, nomination, conflict);
        });
        blocs(all);
    }

    private static void blocs(Map<String, Maker> all) {
        all.put("createEmulationBloc", place -> place.at().with(SomeBlocs.input(place.unit())));
        all.put(
                "changeEmulationBloc",
                place -> place.at(SomeBlocs.bloc(place.unit())).with("name", "Cụm 2"));
        all.put(
                "putBlocYear",
                place -> place.at(SomeBlocs.bloc(place.unit()), 2024).with(SomeBlocs.year(place.below())));
        all.put(
                "createScoresheet",
                place -> place.at(SomeBlocs.blocOf2024(Units.province(), place.unit()))
                        .with(SomeBlocs.sheetInput(place.unit().id)));
        all.put("changeScoresheet", place -> sheet(place).with("remark", "Đã bổ sung"));
        all.put("submitScoresheet", AssessmentsAims::sheet);
        all.put("fixScoresheet", place -> {
            var member = Units.school(Units.province());
            var bloc = SomeBlocs.blocOf2024(Units.province(), place.unit(), member);
            return place.at(bloc, SomeBlocs.submitted(bloc, member)).with("lines", List.of());
        });
    }

    private static Aim sheet(Aim.Place place) {
        var bloc = SomeBlocs.blocOf2024(Units.province(), place.unit());
        return place.at(bloc, SomeBlocs.sheet(bloc, place.unit()));
    }

    private static Maker report(@Nullable Object body) {
        return place -> {
            var some = new SomeAssessments();
            var nomination = some.some.teacher(NominationState.SUBMITTED);
            var aim = aim(some, nomination, some.report(nomination));
            return body == null ? aim : aim.with(body);
        };
    }

    private static Aim aim(SomeAssessments some, Object... variables) {
        return new Aim(some.some.school, some.some.office, variables, null);
    }
}
