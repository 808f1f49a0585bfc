package vn.thidua.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Aim.Maker;
import vn.thidua.consultation.SomeConsultations;
import vn.thidua.nomination.NominationState;

/** The writes of public consultations, objections and opinions. */
final class ConsultationsAims {

    private ConsultationsAims() {}

    static void add(Map<String, Maker> all) {
        all.put("createPublicConsultation", place -> {
            var some = new SomeConsultations();
            return aim(some).with(some.input(some.some.teacher(NominationState.SUBMITTED)));
        });
        all.put("changePublicConsultation", draft(Map.of("place", "Nơi khác")));
        all.put("deletePublicConsultation", draft(null));
        all.put("openPublicConsultation", draft(null));
        all.put("closePublicConsultation", open(null));
        all.put("withdrawPublicConsultation", open(Map.of("reason", "Có sai sót")));
        all.put("createObjection", open(SomeConsultations.objection()));
        all.put("assignObjection", objection(Map.of("assignedTo", "Tổ thẩm định")));
        all.put(
                "answerObjection",
                objection(Map.of(
                        "outcome",
                        "UPHELD",
                        "reason",
                        "Đúng",
                        "answeredOn",
                        SomeConsultations.today().toString())));
        all.put("createOpinion", place -> {
            var some = new SomeConsultations();
            return aim(some, some.some.teacher(NominationState.SUBMITTED)).with(some.question(place.unit()));
        });
        all.put(
                "answerOpinion",
                place -> place.at(new SomeConsultations().asked(place.unit())).with(Map.of("answer", "AGREES")));
        all.put("withdrawOpinion", place -> {
            var some = new SomeConsultations();
            return aim(some, some.asked(place.unit())).with(Map.of("reason", "Đã rút"));
        });
    }

    private static Maker draft(@Nullable Object body) {
        return place -> {
            var some = new SomeConsultations();
            return made(aim(some, some.draft()), body);
        };
    }

    private static Maker open(@Nullable Object body) {
        return place -> {
            var some = new SomeConsultations();
            return made(aim(some, some.open()), body);
        };
    }

    private static Maker objection(@Nullable Object body) {
        return place -> {
            var some = new SomeConsultations();
            var nomination = some.some.teacher(NominationState.SUBMITTED);
            var consultation = some.open(nomination);
            return made(aim(some, consultation, some.objection(consultation, nomination)), body);
        };
    }

    private static Aim made(Aim aim, @Nullable Object body) {
        return body == null ? aim : aim.with(body);
    }

    private static Aim aim(SomeConsultations some, Object... variables) {
        return new Aim(some.some.office, some.some.province, variables, null);
    }
}
