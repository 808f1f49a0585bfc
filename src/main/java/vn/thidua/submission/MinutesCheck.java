package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.submission.LetterCheck.Checked;
import vn.thidua.submission.Routes.Way;
import vn.thidua.text.Text;

/** Whether the minutes of the vote are there where they must be, agree with themselves and bear the list. */
@ApplicationScoped
class MinutesCheck {

    static final Text WHAT = Text.of("biên bản hội đồng đã chốt", "closed minutes of a council");

    private final Instance<MinutesKeeper> keepers;
    private final PaperVotes papers;

    MinutesCheck(Instance<MinutesKeeper> keepers, PaperVotes papers) {
        this.keepers = keepers;
        this.papers = papers;
    }

    Optional<KeptMinutes> find(UUID minutesId) {
        return keepers.stream()
                .map(keeper -> keeper.minutes(minutesId))
                .flatMap(Optional::stream)
                .findFirst();
    }

    void check(Submission letter, List<Checked> items, Map<Way, Route> routes, LetterReport report) {
        var needing = items.stream()
                .filter(item -> route(item, routes).needsMinutes(item.forwards()))
                .toList();
        if (letter.minutesId != null) {
            checkKept(letter, letter.minutesId, needing, report);
        } else if (letter.minutesHeldOn != null) {
            checkWritten(letter, items, report);
            checkVotes(letter, needing, routes, report);
        } else if (!needing.isEmpty()) {
            var awards = needing.stream()
                    .map(item -> item.nomination().awardCode)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            report.fault(
                    "#/minutes",
                    "MINUTES_MISSING",
                    Text.of(
                            "Cần biên bản bỏ phiếu của hội đồng cho: " + awards + ".",
                            "Minutes of the vote of the council are needed for: " + awards + "."));
        }
        for (var item : items) {
            if (!route(item, routes).isVoteKnown(item.forwards())) {
                var isShort = !item.forwards() && route(item, routes).isTakenAsShort();
                report.warn("#/minutes", "STAGES_UNKNOWN", isShort ? taken(item) : unknown(item));
            }
        }
    }

    private static Route route(Checked item, Map<Way, Route> routes) {
        return routes.getOrDefault(Way.of(item.nomination()), Route.UNKNOWN);
    }

    private static Text taken(Checked item) {
        var award = item.nomination().awardCode;
        return Text.of(
                "Quy định cho " + award
                        + " đi theo trình tự rút gọn chưa được kiểm chứng; coi như không phải bỏ phiếu.",
                "The rule that lets " + award + " take the short way was not verified; no vote is taken to be needed.");
    }

    private static Text unknown(Checked item) {
        var award = item.nomination().awardCode;
        return item.forwards()
                ? Text.of(
                        "Chưa có quy định đã kiểm tra về các bước xét " + award + "; coi như không phải bỏ phiếu lại.",
                        "No checked rule tells the stages for " + award + "; no further vote is taken to be needed.")
                : Text.of(
                        "Chưa có quy định đã kiểm tra về các bước xét " + award + "; coi như phải bỏ phiếu.",
                        "No checked rule tells the stages for " + award + "; a vote is taken to be needed.");
    }

    private void checkKept(Submission letter, UUID minutesId, List<Checked> needing, LetterReport report) {
        var found = find(minutesId).orElse(null);
        if (found == null) {
            report.fault(
                    "#/minutes/minutesId",
                    "MINUTES_NOT_CLOSED",
                    Text.of("Không có biên bản đã chốt này.", "There are no such closed minutes."));
            return;
        }
        report.faultIf(
                !found.unitId().equals(letter.fromUnit.id),
                "#/minutes/minutesId",
                "COUNCIL_OF_ANOTHER_UNIT",
                Text.of("Biên bản của hội đồng đơn vị khác.", "The minutes are of the council of another unit."));
        report.faultIf(
                letter.issuedOn != null && found.heldOn().isAfter(letter.issuedOn),
                "#/minutes/minutesId",
                "HELD_AFTER_THE_LETTER",
                Text.of("Hội đồng họp sau ngày tờ trình.", "The council met after the letter."));
        for (var item : needing) {
            var vote = found.votes().get(item.nomination().id);
            if (vote == null) {
                report.fault(
                        item.pointer(),
                        "NOT_VOTED",
                        Text.of("Hội đồng chưa bỏ phiếu cho đề nghị này.", "The council has not voted on it."));
            } else if (vote.passed() == null) {
                report.warn(
                        item.pointer(),
                        "VOTE_UNKNOWN",
                        Text.of(
                                "Chưa có quy định đã kiểm tra về tỷ lệ phiếu.",
                                "No checked rule tells the votes that are needed."));
            } else if (!vote.passed()) {
                report.fault(
                        item.pointer(),
                        "VOTE_FAILED",
                        Text.of("Hội đồng không thông qua.", "The council did not pass it."));
            }
        }
    }

    private static void checkWritten(Submission letter, List<Checked> items, LetterReport report) {
        var held = letter.minutesHeldOn;
        report.faultIf(
                held != null && letter.issuedOn != null && held.isAfter(letter.issuedOn),
                "#/minutes/heldOn",
                "HELD_AFTER_THE_LETTER",
                Text.of("Hội đồng họp sau ngày tờ trình.", "The council met after the letter."));
        int voters = number(letter.minutesPresent) + number(letter.minutesInWriting);
        report.faultIf(
                voters > number(letter.minutesMembersCount),
                "#/minutes/present",
                "MORE_THAN_THE_MEMBERS",
                Text.of(
                        "Người có mặt và người gửi phiếu nhiều hơn số thành viên.",
                        "More were present or wrote than there are members."));
        for (var item : items) {
            var votes = item.item().votesFor;
            report.faultIf(
                    votes != null && votes > voters,
                    item.pointer() + "/votesFor",
                    "MORE_THAN_THE_VOTERS",
                    Text.of("Phiếu thuận nhiều hơn số người bỏ phiếu.", "More votes than there were voters."));
        }
    }

    /**
     * Paper is held against the same shares as a session; what it leaves open is a warning where a vote is required.
     */
    private void checkVotes(Submission letter, List<Checked> needing, Map<Way, Route> routes, LetterReport report) {
        var votes = needing.stream().map(item -> vote(letter, item)).toList();
        var judged = papers.judge(votes);
        for (int i = 0; i < needing.size(); i++) {
            var item = needing.get(i);
            var verdict = judged.get(votes.get(i));
            if (verdict == null) {
                continue;
            }
            if (Boolean.FALSE.equals(verdict.passed())) {
                report.fault(
                        item.pointer(),
                        "VOTE_FAILED",
                        Text.of(
                                "Hội đồng không thông qua. " + verdict.why().vi(),
                                "The council did not pass it. " + verdict.why().en()));
            } else if (verdict.passed() == null && route(item, routes).isVoteKnown(item.forwards())) {
                report.warn(item.pointer(), "VOTE_UNKNOWN", verdict.why());
            }
        }
    }

    private static PaperVotes.Vote vote(Submission letter, Checked item) {
        var nomination = item.nomination();
        return letter.paperVote(nomination.awardCode, nomination.commendationType, item.item().votesFor);
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
