package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.Nomination;
import vn.thidua.nomination.StageFinding;
import vn.thidua.nomination.StageKeeper;
import vn.thidua.rule.AwardStage;
import vn.thidua.submission.PaperVotes;
import vn.thidua.submission.SubmissionItem;
import vn.thidua.text.Text;

/**
 * Whether councils voted nominations through: by closed sessions, or by minutes on paper under letters that were sent.
 * Of each council its latest vote counts; one that fails bars, whatever another says.
 */
@ApplicationScoped
class VotedStage implements StageKeeper {

    private static final String PAPER = """
            select i, n from SubmissionItem i join fetch i.submission x join fetch x.fromUnit
            join Nomination n on n.id = i.nominationId
            where i.nominationId in :ids and i.outcome in (PENDING, ACCEPTED) and x.state <> DRAFT
             and x.state <> RETURNED and x.minutesHeldOn is not null and x.minutesId is null order by i.id""";

    private final CouncilMinutes minutes;
    private final PaperVotes papers;
    private final EntityManager database;

    VotedStage(CouncilMinutes minutes, PaperVotes papers, EntityManager database) {
        this.minutes = minutes;
        this.papers = papers;
        this.database = database;
    }

    /** A vote of the council of a unit, from either source. */
    private record Vote(UUID unit, LocalDate heldOn, VoteOutcome outcome, Text why) {}

    @Override
    public Set<AwardStage> stages() {
        return Set.of(AwardStage.COUNCIL_VOTE);
    }

    @Override
    public Map<Asked, StageFinding> found(AwardStage stage, List<Asked> asked) {
        var ids = asked.stream().map(Asked::nominationId).collect(Collectors.toSet());
        var votes = new HashMap<UUID, List<Vote>>();
        minutes.on(ids)
                .forEach(vote -> note(
                        votes,
                        vote.nominationId(),
                        new Vote(
                                vote.council().unit().id(),
                                vote.heldOn(),
                                vote.outcome(),
                                PaperVerdicts.words(vote.reason(), vote.basis()))));
        onPaper(ids, votes);
        var found = new HashMap<Asked, StageFinding>();
        asked.forEach(one -> found.put(one, finding(one, votes.getOrDefault(one.nominationId(), List.of()))));
        return found;
    }

    private static void note(Map<UUID, List<Vote>> votes, UUID nomination, Vote vote) {
        votes.computeIfAbsent(nomination, id -> new ArrayList<>()).add(vote);
    }

    private void onPaper(Set<UUID> nominations, Map<UUID, List<Vote>> votes) {
        var rows = ManyIds.query(database, PAPER, Object[].class, nominations).getResultList();
        var written = new HashMap<SubmissionItem, PaperVotes.Vote>();
        rows.forEach(row -> written.put((SubmissionItem) row[0], vote((SubmissionItem) row[0], (Nomination) row[1])));
        var judged = papers.judge(written.values());
        for (var row : rows) {
            var item = (SubmissionItem) row[0];
            var vote = written.get(item);
            var verdict = vote == null ? null : judged.get(vote);
            if (vote != null && verdict != null) {
                var passed = verdict.passed();
                var outcome = passed == null
                        ? VoteOutcome.UNKNOWN
                        : passed ? VoteOutcome.PASSED : VoteOutcome.FAILED;
                note(votes, item.nominationId, new Vote(vote.unitId(), vote.heldOn(), outcome, verdict.why()));
            }
        }
    }

    private static PaperVotes.Vote vote(SubmissionItem item, Nomination nomination) {
        return item.submission.paperVote(nomination.awardCode, nomination.commendationType, item.votesFor);
    }

    private static StageFinding finding(Asked asked, List<Vote> votes) {
        var counting = votes.stream()
                .filter(vote -> asked.places().contains(vote.unit)
                        && !vote.heldOn.isAfter(asked.day()))
                .sorted((one, other) -> other.heldOn.compareTo(one.heldOn))
                .toList();
        var councils = new HashSet<UUID>();
        var latest = counting.stream().filter(vote -> councils.add(vote.unit)).toList();
        for (var outcome : List.of(VoteOutcome.FAILED, VoteOutcome.PASSED, VoteOutcome.UNKNOWN)) {
            for (var vote : latest) {
                if (vote.outcome == outcome) {
                    return finding(vote);
                }
            }
        }
        return StageFinding.missing(Text.of(
                "Chưa có biên bản bỏ phiếu của hội đồng đến ngày " + asked.day()
                        + "; đơn vị có hội đồng (UNIT, OFFICE) họp, chốt biên bản trước khi quyết định.",
                "No minutes of a council tell of a vote until " + asked.day()
                        + "; the unit of the council (UNIT, OFFICE) holds and closes a session before the decision."));
    }

    private static StageFinding finding(Vote vote) {
        return switch (vote.outcome) {
            case PASSED -> StageFinding.done();
            case UNKNOWN -> StageFinding.unknown(vote.why);
            case FAILED ->
                StageFinding.missing(Text.of(
                        "Hội đồng không thông qua ngày " + vote.heldOn + ". " + vote.why.vi(),
                        "The council did not pass it on " + vote.heldOn + ". " + vote.why.en()));
        };
    }
}
