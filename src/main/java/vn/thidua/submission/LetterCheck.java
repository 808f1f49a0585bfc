package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardType;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.NominationWindow;
import vn.thidua.nomination.DecisionStages;
import vn.thidua.nomination.Gate;
import vn.thidua.nomination.GateAsked;
import vn.thidua.nomination.GateFinding;
import vn.thidua.nomination.Gates;
import vn.thidua.nomination.LetterNominations;
import vn.thidua.nomination.Nomination;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.StageFinding;
import vn.thidua.organization.OrgUnit;
import vn.thidua.rule.AwardStage;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.submission.Routes.Way;
import vn.thidua.text.Text;

/** Whether a letter can be sent as it is: finds every fault of the letter and of each item, not the first. */
@ApplicationScoped
class LetterCheck {

    private final LetterNominations nominations;
    private final AddresseeCheck addressees;
    private final MinutesCheck minutes;
    private final Routes routes;
    private final DecisionStages stages;
    private final Gates gates;

    LetterCheck(
            LetterNominations nominations,
            AddresseeCheck addressees,
            MinutesCheck minutes,
            Routes routes,
            DecisionStages stages,
            Gates gates) {
        this.nominations = nominations;
        this.addressees = addressees;
        this.minutes = minutes;
        this.routes = routes;
        this.stages = stages;
        this.gates = gates;
    }

    /**
     * An item, its nomination and where that comes from.
     *
     * @param source the accepted item of a letter to the sender; null under the letter of the unit that proposes
     * @param elsewhere other letters under way with the nomination
     */
    record Checked(
            int index,
            SubmissionItem item,
            Nomination nomination,
            @Nullable SubmissionItem source,
            List<SubmissionItem> elsewhere) {

        int stage() {
            return source == null ? 1 : source.stage + 1;
        }

        boolean forwards() {
            return source != null;
        }

        String pointer() {
            return "#/items/" + index;
        }
    }

    /** What every item of one letter is judged by. */
    private record Context(
            Submission letter,
            LocalDate day,
            Set<UUID> below,
            Map<String, AwardType> awards,
            List<NominationWindow> windows,
            Map<Way, Route> routes) {}

    /** The items with where they come from; call with the nominations held. */
    List<Checked> traced(Submission letter, List<SubmissionItem> items, Map<UUID, Nomination> held) {
        var open = SubmissionItem.openOf(held.keySet()).stream()
                .filter(one -> !one.submission.id.equals(letter.id))
                .collect(Collectors.groupingBy(one -> one.nominationId));
        var checked = new ArrayList<Checked>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var nomination = Objects.requireNonNull(held.get(item.nominationId));
            var elsewhere = open.getOrDefault(item.nominationId, List.of());
            checked.add(new Checked(i, item, nomination, source(elsewhere, letter.fromUnit), elsewhere));
        }
        return checked;
    }

    static @Nullable SubmissionItem source(List<SubmissionItem> open, OrgUnit sender) {
        return open.stream()
                .filter(one -> one.outcome == SubmissionItemOutcome.ACCEPTED)
                .filter(one -> one.submission.toUnit.id.equals(sender.id))
                .max((one, other) -> Integer.compare(one.stage, other.stage))
                .orElse(null);
    }

    /** Reports everything that is against sending the letter on the day. */
    LetterReport check(Submission letter, List<Checked> items, LocalDate day) {
        var report = new LetterReport();
        checkLetter(letter, items, day, report);
        var ids = items.stream().map(one -> one.nomination.id).toList();
        var codes = items.stream().map(one -> one.nomination.awardCode).collect(Collectors.toSet());
        var ways = items.stream().map(one -> Way.of(one.nomination)).distinct().toList();
        var context = new Context(
                letter,
                day,
                nominations.below(letter.fromUnit.id, ids),
                nominations.awards(codes, day),
                letter.campaign == null ? List.of() : NominationWindow.of(letter.campaign),
                ways.isEmpty() ? Map.of() : routes.of(ways, letter.fromUnit, day));
        checkCampaign(context, items, report);
        addressees.check(letter, items, context.windows, context.routes, day, report);
        items.forEach(item -> checkItem(item, context, report));
        minutes.check(letter, items, context.routes, report);
        checkStages(letter, items, day, report);
        checkGates(letter, items, day, report);
        return report;
    }

    /** A letter is a submission, and whether it needs minutes is judged by itself. */
    private void checkGates(Submission letter, List<Checked> items, LocalDate day, LetterReport report) {
        var all = items.stream().map(Checked::nomination).toList();
        var enclosed = EnumSet.of(DossierPartKind.SUBMISSION, DossierPartKind.MINUTES);
        for (var found : gates.found(new GateAsked(Gate.LETTER, letter.fromUnit, day, all, enclosed))) {
            var pointer = found.index() == GateFinding.LIST
                    ? "#/items"
                    : items.get(found.index()).pointer();
            switch (found.weight()) {
                case BARS -> report.fault(pointer, found.code(), found.words());
                case NEEDS_WORD, WARNS -> report.warn(pointer, found.code(), found.words());
            }
        }
    }

    /** What rules ask for at the level of the sender; other stages are asked for where they take place. */
    private void checkStages(Submission letter, List<Checked> items, LocalDate day, LetterReport report) {
        var level = letter.fromUnit.level;
        for (var open : stages.open(
                letter.fromUnit,
                day,
                items.stream().map(Checked::nomination).toList(),
                EnumSet.of(AwardStage.PUBLIC_CONSULTATION, AwardStage.OPINION))) {
            if (open.required().level() != level) {
                continue;
            }
            var pointer = items.get(open.index()).pointer();
            if (open.finding().outcome() == StageFinding.Outcome.MISSING) {
                report.fault(pointer, "STAGE_MISSING", DecisionStages.words(open));
            } else {
                report.warn(pointer, "STAGE_UNKNOWN", DecisionStages.words(open));
            }
        }
    }

    private static void checkLetter(Submission letter, List<Checked> items, LocalDate day, LetterReport report) {
        report.faultIf(
                letter.number == null,
                "#/number",
                "REQUIRED",
                Text.of("Tờ trình chưa có số.", "The letter has no number."));
        report.faultIf(
                letter.issuedOn == null,
                "#/issuedOn",
                "REQUIRED",
                Text.of("Tờ trình chưa có ngày.", "The letter has no date."));
        report.faultIf(
                letter.issuedOn != null && letter.issuedOn.isAfter(day),
                "#/issuedOn",
                "IN_THE_FUTURE",
                Text.of("Ngày ký ở tương lai.", "It is in the future."));
        report.faultIf(
                letter.signer == null,
                "#/signer",
                "REQUIRED",
                Text.of("Tờ trình chưa có người ký.", "Nobody has signed the letter."));
        report.faultIf(items.isEmpty(), "#/items", "REQUIRED", Text.of("Danh sách còn trống.", "The list is empty."));
        report.faultIf(
                letter.fromUnit.validTo.isBefore(day),
                "#/fromUnitId",
                "UNIT_HAS_ENDED",
                Text.of("Đơn vị gửi đã kết thúc.", "The sending unit has ended."));
    }

    private static void checkCampaign(Context context, List<Checked> items, LetterReport report) {
        var campaign = context.letter.campaign;
        if (campaign == null) {
            return;
        }
        var begins = items.stream().anyMatch(item -> item.source == null);
        var open = campaign.status == CampaignStatus.LAUNCHED || !begins && campaign.status == CampaignStatus.CLOSED;
        report.faultIf(
                !open,
                "#/campaignId",
                "CAMPAIGN_NOT_OPEN",
                Text.of(
                        "Phong trào đang ở trạng thái “"
                                + campaign.status.label().vi() + "”.",
                        "The campaign is in state “" + campaign.status.label().en() + "”."));
    }

    private void checkItem(Checked checked, Context context, LetterReport report) {
        var pointer = checked.pointer();
        var nomination = checked.nomination;
        var campaign = context.letter.campaign;
        var same = campaign == null
                ? nomination.campaign == null
                : nomination.campaign != null && nomination.campaign.id.equals(campaign.id);
        report.faultIf(
                !same,
                pointer,
                "OTHER_CAMPAIGN",
                Text.of(
                        "Đề nghị không thuộc phong trào của tờ trình.",
                        "The nomination is not of the campaign of the letter."));
        if (checked.source == null) {
            report.faultIf(
                    !context.below.contains(nomination.id),
                    pointer,
                    "OUTSIDE_THE_SENDING_UNIT",
                    Text.of(
                            "Đơn vị đề nghị không thuộc đơn vị gửi, và đơn vị gửi chưa nhất trí đề nghị này.",
                            "The proposing unit is not below the sending unit, which has not accepted it in a letter either."));
            report.faultIf(
                    nomination.proposingUnit.validTo.isBefore(context.day),
                    pointer,
                    "UNIT_HAS_ENDED",
                    Text.of("Đơn vị đề nghị đã kết thúc.", "The proposing unit has ended."));
        }
        checkState(checked, context.letter, report);
        checkAward(nomination, context, pointer, report);
        checkWindow(checked, context, report);
    }

    private static void checkState(Checked checked, Submission letter, LetterReport report) {
        var state = checked.nomination.state;
        var ready = checked.source != null
                ? state == NominationState.ENDORSED
                : state.isOpenForChanges()
                        || state == NominationState.SUBMITTED
                        || state == NominationState.ENDORSED
                                && !checked.nomination.proposingUnit.id.equals(letter.fromUnit.id);
        report.faultIf(
                !ready,
                checked.pointer(),
                LetterReport.WRONG_STATE,
                Text.of(
                        "Đề nghị đang ở trạng thái: " + state.label().vi() + ".",
                        "The nomination is in state: " + state.label().en() + "."));
        checked.elsewhere.stream()
                .filter(other -> other.stage >= checked.stage())
                .findFirst()
                .ifPresent(other -> {
                    var number = other.submission.number;
                    var sender = other.submission.fromUnit.code;
                    report.fault(
                            checked.pointer(),
                            LetterReport.IN_ANOTHER_LETTER,
                            Text.of(
                                    "Đã có trong tờ trình " + number + " của " + sender + ".",
                                    "It is in letter " + number + " of " + sender + " already."));
                });
    }

    private void checkAward(Nomination nomination, Context context, String pointer, LetterReport report) {
        var award = context.awards.get(nomination.awardCode);
        if (award == null) {
            report.fault(
                    pointer,
                    "AWARD_NOT_IN_CATALOGUE",
                    Text.of(
                            "Danh mục hôm nay không có " + nomination.awardCode + ".",
                            "The catalogue has no " + nomination.awardCode + " today."));
        } else if (!nominations.fits(award, nomination)) {
            report.fault(
                    pointer,
                    "HOLDER_DOES_NOT_FIT",
                    Text.of(
                            "Danh hiệu, hình thức này dành cho: "
                                    + award.holder.label().vi() + ".",
                            "This award is for: " + award.holder.label().en() + "."));
        }
    }

    /** Under the letter of the unit that proposes its level counts; an office that forwards has its own due date. */
    private void checkWindow(Checked checked, Context context, LetterReport report) {
        var forwards = checked.forwards();
        var level = forwards ? context.letter.fromUnit.level : checked.nomination.proposingUnit.level;
        if (!nominations.isInTime(context.windows, level, forwards, context.day)) {
            report.late(checked.pointer(), words(context.windows));
        }
    }

    private static Text words(List<NominationWindow> windows) {
        Function<NominationWindow, String> words = window -> window.wording != null
                ? window.wording
                : (window.opensOn == null ? "…" : window.opensOn) + " – "
                        + (window.lastDay() == null ? "…" : window.lastDay());
        var all = windows.stream().map(words).distinct().collect(Collectors.joining("; "));
        return Text.of(all, all);
    }
}
