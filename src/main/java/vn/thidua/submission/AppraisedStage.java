package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.StageFinding;
import vn.thidua.nomination.StageKeeper;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.rule.AwardStage;
import vn.thidua.text.Text;

/** Whether an office of a level accepted nominations in its answer to a letter. */
@ApplicationScoped
class AppraisedStage implements StageKeeper {

    private static final String ACCEPTED = """
            select new vn.thidua.submission.AppraisedStage$Accepted(i.nominationId, x.toUnit.level)
            from SubmissionItem i join i.submission x
            where i.nominationId in :ids and i.outcome = ACCEPTED and i.openStage is not null""";

    private final EntityManager database;

    AppraisedStage(EntityManager database) {
        this.database = database;
    }

    /** As selected. */
    public record Accepted(UUID nominationId, OrgUnitLevel level) {}

    @Override
    public Set<AwardStage> stages() {
        return Set.of(AwardStage.APPRAISE);
    }

    @Override
    public Map<Asked, StageFinding> found(AwardStage stage, List<Asked> asked) {
        var ids = asked.stream().map(Asked::nominationId).collect(Collectors.toSet());
        var accepted = new HashSet<>(
                ManyIds.query(database, ACCEPTED, Accepted.class, ids).getResultList());
        var found = new HashMap<Asked, StageFinding>();
        for (var one : asked) {
            var level = one.level();
            if (level != null) {
                found.put(
                        one,
                        accepted.contains(new Accepted(one.nominationId(), level))
                                ? StageFinding.done()
                                : StageFinding.missing(Text.of(
                                        "Chưa cơ quan nào cấp này nhất trí trong tờ trình (OFFICE).",
                                        "No office of the level has accepted it in a letter (OFFICE).")));
            }
        }
        return found;
    }
}
