package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.award.CommendationType;
import vn.thidua.calendar.HolidayData;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.consultation.RuledLengths.Length;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.StageFinding;
import vn.thidua.nomination.StageKeeper;
import vn.thidua.rule.AwardStage;
import vn.thidua.text.Text;

/**
 * Whether a list with the nomination was shown to the public for as many working days as rules ask for, and is over,
 * with every objection answered. One that was upheld needs a word.
 */
@ApplicationScoped
class ConsultedStage implements StageKeeper {

    private static final String CONSULTATIONS = """
            from ConsultedNomination n join fetch n.consultation c join fetch c.unit
            where n.nomination.id in :ids and c.state in (OPEN, CLOSED) order by c.closesOn desc, c.id""";

    private static final String OBJECTIONS =
            "from Objection o where o.consultation.id in :ids and o.state <> REJECTED order by o.id";

    private final RuledLengths lengths;
    private final WorkingDays days;
    private final EntityManager database;

    ConsultedStage(RuledLengths lengths, WorkingDays days, EntityManager database) {
        this.lengths = lengths;
        this.days = days;
        this.database = database;
    }

    private record Honour(String award, CommendationType type, UUID unit, LocalDate day) {}

    /** What was read for all at once. */
    private record Shown(
            Map<UUID, List<PublicConsultation>> consultations,
            Map<UUID, List<Objection>> objections,
            Map<Honour, List<Length>> lengths,
            WorkCalendar calendar) {}

    @Override
    public Set<AwardStage> stages() {
        return Set.of(AwardStage.PUBLIC_CONSULTATION);
    }

    @Override
    public Map<Asked, StageFinding> found(AwardStage stage, List<Asked> asked) {
        var ids = asked.stream().map(Asked::nominationId).collect(Collectors.toSet());
        var shown = new HashMap<UUID, List<PublicConsultation>>();
        ManyIds.query(database, CONSULTATIONS, ConsultedNomination.class, ids)
                .getResultList()
                .forEach(one -> shown.computeIfAbsent(one.nomination.id, id -> new ArrayList<>())
                        .add(one.consultation));
        var consultations = shown.values().stream()
                .flatMap(List::stream)
                .map(one -> one.id)
                .collect(Collectors.toSet());
        Map<UUID, List<Objection>> objections = consultations.isEmpty()
                ? Map.of()
                : ManyIds.query(database, OBJECTIONS, Objection.class, consultations).getResultStream()
                        .collect(Collectors.groupingBy(one -> one.consultation.id));
        var all = new Shown(shown, objections, new HashMap<>(), days.national());
        var found = new HashMap<Asked, StageFinding>();
        asked.forEach(one -> found.put(one, finding(one, all)));
        return found;
    }

    /** The best of all consultations about the nomination counts. */
    private StageFinding finding(Asked asked, Shown shown) {
        var best = StageFinding.missing(Text.of(
                "Chưa công khai lấy ý kiến; đơn vị trên đường trình (UNIT, OFFICE) công khai và kết thúc trước khi quyết định.",
                "It was not shown to the public; a unit on the way (UNIT, OFFICE) opens and closes a consultation before the decision."));
        for (var consultation : shown.consultations.getOrDefault(asked.nominationId(), List.of())) {
            if (asked.places().contains(consultation.unit.id)) {
                var finding = finding(asked, consultation, shown);
                if (finding.outcome() == StageFinding.Outcome.DONE) {
                    return finding;
                }
                best = best.outcome() == StageFinding.Outcome.UNKNOWN ? best : finding;
            }
        }
        return best;
    }

    private StageFinding finding(Asked asked, PublicConsultation consultation, Shown shown) {
        if (consultation.state != ConsultationState.CLOSED || !consultation.closesOn.isBefore(asked.day())) {
            return StageFinding.missing(Text.of(
                    "“%s” chưa kết thúc trước ngày %s (hạn %s)."
                            .formatted(consultation.title, asked.day(), consultation.closesOn),
                    "“%s” is not over before %s (it runs until %s)."
                            .formatted(consultation.title, asked.day(), consultation.closesOn)));
        }
        var objections = shown.objections.getOrDefault(consultation.id, List.of()).stream()
                .filter(one -> one.nomination == null || one.nomination.id.equals(asked.nominationId()))
                .toList();
        var open = objections.stream().filter(Objection::isOpen).count();
        if (open > 0) {
            return StageFinding.missing(Text.of(
                    "Còn " + open + " kiến nghị chưa được trả lời.", open + " objection(s) have no answer yet."));
        }
        var length = length(asked, consultation, shown);
        return length.outcome() == StageFinding.Outcome.DONE && !objections.isEmpty()
                ? StageFinding.unknown(Text.of(
                        "Có kiến nghị được chấp nhận về đề nghị này.", "An objection to the nomination was upheld."))
                : length;
    }

    private StageFinding length(Asked asked, PublicConsultation consultation, Shown shown) {
        var applying = shown.lengths.computeIfAbsent(
                new Honour(asked.awardCode(), asked.type(), consultation.unit.id, consultation.opensOn),
                honour -> lengths.asked(honour.award, honour.type, consultation.unit, honour.day));
        var finding = StageFinding.done();
        for (var length : applying) {
            var count = length.workingDays();
            if (consultation.closesOn.isBefore(shown.calendar.after(consultation.opensOn, count))) {
                var why = Text.of(
                        "“%s” ngắn hơn %d ngày làm việc.".formatted(consultation.title, count),
                        "“%s” was shorter than %d working days.".formatted(consultation.title, count));
                if (length.verified()) {
                    return StageFinding.missing(why);
                }
                finding = StageFinding.unknown(why);
            } else if (shown.calendar.data(consultation.opensOn, consultation.closesOn) == HolidayData.UNVERIFIED) {
                finding = StageFinding.unknown(Text.of(
                        "Ngày nghỉ lễ của thời gian này chưa được công bố hoặc kiểm tra.",
                        "The holidays of this time are not published or not checked."));
            }
        }
        return finding;
    }
}
