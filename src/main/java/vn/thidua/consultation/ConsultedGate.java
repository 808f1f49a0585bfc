package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.Gate;
import vn.thidua.nomination.GateAsked;
import vn.thidua.nomination.GateFinding;
import vn.thidua.nomination.GateKeeper;
import vn.thidua.nomination.PendingKind;
import vn.thidua.text.Text;

/**
 * What was shown to the public is heard to the end, whether a rule asked for it or not: a consultation that runs, an
 * objection without an answer and one that was upheld bar a decision; a letter is told. After an objection was upheld,
 * a later consultation without one settles it.
 */
@ApplicationScoped
class ConsultedGate implements GateKeeper {

    private static final String CONSULTATIONS = """
            from ConsultedNomination n join fetch n.consultation c
            where n.nomination.id in :ids and c.state in (OPEN, CLOSED) order by c.opensOn, c.id""";

    private static final String OBJECTIONS =
            "from Objection o where o.consultation.id in :ids and o.state <> REJECTED order by o.id";

    private final EntityManager database;

    ConsultedGate(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<GateFinding> found(GateAsked asked) {
        var ids = asked.ids();
        Map<UUID, List<PublicConsultation>> shown = ManyIds.query(
                        database, CONSULTATIONS, ConsultedNomination.class, ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        one -> one.nomination.id, Collectors.mapping(one -> one.consultation, Collectors.toList())));
        var consultations =
                shown.values().stream().flatMap(List::stream).map(one -> one.id).collect(Collectors.toSet());
        if (consultations.isEmpty()) {
            return List.of();
        }
        var objections = ManyIds.query(database, OBJECTIONS, Objection.class, consultations)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.consultation.id));
        var found = new ArrayList<GateFinding>();
        for (int i = 0; i < ids.size(); i++) {
            judge(i, ids.get(i), shown.getOrDefault(ids.get(i), List.of()), objections, asked.gate(), found);
        }
        return found;
    }

    private static void judge(
            int index,
            UUID nomination,
            List<PublicConsultation> consultations,
            Map<UUID, List<Objection>> objections,
            Gate gate,
            List<GateFinding> found) {
        for (int i = 0; i < consultations.size(); i++) {
            var consultation = consultations.get(i);
            if (consultation.state == ConsultationState.OPEN) {
                found.add(finding(
                        gate,
                        index,
                        PendingKind.CONSULTATION_OPEN.name(),
                        Text.of(
                                "“%s” chưa kết thúc (hạn %s); đơn vị công khai (UNIT, OFFICE) kết thúc hoặc rút."
                                        .formatted(consultation.title, consultation.closesOn),
                                "“%s” is not over (it runs until %s); the unit that shows it (UNIT, OFFICE) closes or withdraws it."
                                        .formatted(consultation.title, consultation.closesOn))));
            }
            var about = objections.getOrDefault(consultation.id, List.of()).stream()
                    .filter(one -> one.nomination == null || one.nomination.id.equals(nomination))
                    .toList();
            var open = about.stream().filter(Objection::isOpen).count();
            if (open > 0) {
                found.add(finding(
                        gate,
                        index,
                        PendingKind.OBJECTION_OPEN.name(),
                        Text.of(
                                "“%s”: còn %d kiến nghị chưa được trả lời; đơn vị công khai (UNIT, OFFICE) trả lời."
                                        .formatted(consultation.title, open),
                                "“%s”: %d objection(s) have no answer yet; the unit that shows it (UNIT, OFFICE) answers."
                                        .formatted(consultation.title, open))));
            }
            var isSettled = consultations.subList(i + 1, consultations.size()).stream()
                    .anyMatch(later -> later.opensOn.isAfter(consultation.closesOn));
            if (about.size() > open && !isSettled) {
                found.add(finding(
                        gate,
                        index,
                        PendingKind.OBJECTION_UPHELD.name(),
                        Text.of(
                                "“%s”: có kiến nghị được chấp nhận; đơn vị đề nghị sửa và công khai lại, hoặc rút đề nghị."
                                        .formatted(consultation.title),
                                "“%s”: an objection was upheld; the proposing unit mends the nomination and shows it again, or withdraws it."
                                        .formatted(consultation.title))));
            }
        }
    }

    private static GateFinding finding(Gate gate, int index, String code, Text words) {
        return switch (gate) {
            case DECISION -> GateFinding.bars(index, code, words);
            case LETTER -> GateFinding.warns(index, code, words);
        };
    }
}
