package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.submission.PaperVotes;
import vn.thidua.text.Text;

/** Votes on paper by the same rules as those of sessions; what the paper leaves open is unknown. */
@ApplicationScoped
class PaperVerdicts implements PaperVotes {

    private final Thresholds thresholds;

    PaperVerdicts(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    private record Honour(String award, CommendationType type, UUID unit, LocalDate day) {}

    @Override
    public Map<Vote, Judged> judge(Collection<Vote> votes) {
        var rules = new HashMap<Honour, List<Threshold>>();
        var judged = new HashMap<Vote, Judged>();
        for (var vote : votes) {
            var honour = new Honour(vote.awardCode(), vote.type(), vote.unitId(), vote.heldOn());
            var applying = rules.computeIfAbsent(
                    honour, one -> thresholds.applying(one.award, one.type, one.unit, one.day));
            judged.computeIfAbsent(vote, one -> judged(applying, one));
        }
        return judged;
    }

    static Judged judged(List<Threshold> rules, Vote vote) {
        var inFavour = vote.inFavour();
        if (inFavour == null) {
            return new Judged(
                    null,
                    Text.of("Biên bản giấy không nêu số phiếu thuận.", "The minutes on paper tell no votes for it."));
        }
        var voters = vote.present() + vote.inWriting();
        var turnout = new Turnout(vote.members(), vote.present(), vote.inWriting(), 0, 0, 0);
        var all = new VoteCount(inFavour, Math.max(0, voters - inFavour), 0);
        var verdict = Verdict.of(rules, null, turnout, VotingMethod.ELECTRONIC, all, null);
        if (verdict.outcome() != VoteOutcome.PASSED) {
            return new Judged(verdict.outcome() == VoteOutcome.FAILED ? false : null, words(verdict));
        }
        if (rules.stream().noneMatch(Threshold::secret) || Boolean.TRUE.equals(vote.secret())) {
            return new Judged(true, words(verdict));
        }
        return vote.secret() == null
                ? new Judged(
                        null,
                        Text.of(
                                "Quy định phải bỏ phiếu kín; biên bản giấy không nêu.",
                                "The rule asks for a secret ballot; the minutes on paper do not tell."))
                : new Judged(false, VoteReason.NOT_SECRET.label());
    }

    /** The reason, with the share where a rule tells one. */
    static Text words(VoteReason reason, @Nullable VoteBasis basis) {
        if (basis == null) {
            return Text.of(reason.label().vi() + ".", reason.label().en() + ".");
        }
        var source = basis.source().isBlank() ? "" : " (" + basis.source() + ")";
        return Text.of(
                "%s: %d phiếu thuận, cần %d trên %d%s."
                        .formatted(reason.label().vi(), basis.inFavour(), basis.needed(), basis.base(), source),
                "%s: %d for, %d of %d needed%s."
                        .formatted(reason.label().en(), basis.inFavour(), basis.needed(), basis.base(), source));
    }

    private static Text words(Verdict verdict) {
        return words(verdict.reason(), verdict.basis());
    }
}
