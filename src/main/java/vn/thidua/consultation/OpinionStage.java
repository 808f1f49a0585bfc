package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.StageFinding;
import vn.thidua.nomination.StageKeeper;
import vn.thidua.rule.AwardStage;
import vn.thidua.text.Text;

/** Whether agencies were asked about a nomination, and all have answered. One that disagrees needs a word. */
@ApplicationScoped
class OpinionStage implements StageKeeper {

    private static final String OPINIONS = """
            from Opinion o join fetch o.askingUnit left join fetch o.askedUnit
            where o.nomination.id in :ids and o.state <> WITHDRAWN order by o.id""";

    private final EntityManager database;

    OpinionStage(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<AwardStage> stages() {
        return Set.of(AwardStage.OPINION);
    }

    @Override
    public Map<Asked, StageFinding> found(AwardStage stage, List<Asked> asked) {
        var ids = asked.stream().map(Asked::nominationId).collect(Collectors.toSet());
        var opinions = ManyIds.query(database, OPINIONS, Opinion.class, ids)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.nomination.id));
        var found = new HashMap<Asked, StageFinding>();
        asked.forEach(one -> found.put(
                one,
                finding(opinions.getOrDefault(one.nominationId(), List.of()).stream()
                        .filter(opinion -> one.places().contains(opinion.askingUnit.id))
                        .toList())));
        return found;
    }

    private static StageFinding finding(List<Opinion> opinions) {
        if (opinions.isEmpty()) {
            return StageFinding.missing(Text.of(
                    "Chưa lấy ý kiến cơ quan nào; đơn vị trên đường trình (OFFICE) hỏi trước khi quyết định.",
                    "No agency was asked; a unit on the way (OFFICE) asks before the decision."));
        }
        for (var opinion : opinions) {
            if (opinion.state == OpinionState.ASKED) {
                return StageFinding.missing(Text.of(
                        "%s chưa trả lời, hạn %s.".formatted(asked(opinion), opinion.dueOn),
                        "%s has not answered; it is due on %s.".formatted(asked(opinion), opinion.dueOn)));
            }
        }
        return opinions.stream()
                .filter(opinion -> opinion.answer == OpinionAnswer.DISAGREES)
                .findFirst()
                .map(opinion -> StageFinding.unknown(Text.of(
                        asked(opinion) + " không nhất trí.", asked(opinion) + " disagrees.")))
                .orElseGet(StageFinding::done);
    }

    private static String asked(Opinion opinion) {
        return opinion.askedUnit == null ? String.valueOf(opinion.askedName) : opinion.askedUnit.name;
    }
}
