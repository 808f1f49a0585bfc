package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.campaign.Campaign;
import vn.thidua.nomination.LetterNominations;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;

/**
 * Fills a letter and its list from what a caller says. Whether it can be sent is asked later, by {@link LetterCheck}.
 */
@ApplicationScoped
class SubmissionDraft {

    private static final Text CAMPAIGN = Text.of("phong trào thi đua", "campaign");
    private static final Text NOMINATION = Text.of("đề nghị khen thưởng", "nomination");

    private final Caller caller;
    private final LetterNominations nominations;
    private final MinutesCheck minutes;

    SubmissionDraft(Caller caller, LetterNominations nominations, MinutesCheck minutes) {
        this.caller = caller;
        this.nominations = nominations;
        this.minutes = minutes;
    }

    void write(Submission letter, SubmissionInput input) {
        var from = OrgUnit.referenced(input.fromUnitId(), "#/fromUnitId");
        caller.requireWrite(from.id);
        var faults = new Faults();
        OrgUnit to = OrgUnit.findById(input.toUnitId());
        if (to == null) {
            faults.unknown("#/toUnitId", Text.of("đơn vị", "unit"), input.toUnitId());
        }
        faults.ruleIf(
                from.id.equals(input.toUnitId()),
                "#/toUnitId",
                "SENDER_IS_ADDRESSEE",
                Text.of("Nơi gửi và nơi nhận là một.", "The sender is the addressee."));
        var campaign = campaign(input.campaignId(), faults);
        checkMinutes(input.minutes(), faults);
        if (letter.wasEverSent()) {
            checkFrozen(letter, input, faults);
        }
        faults.refuse();
        letter.fromUnit = from;
        letter.toUnit = Objects.requireNonNull(to);
        letter.campaign = campaign;
        letter.number = input.number();
        letter.issuedOn = input.issuedOn();
        letter.letterYear = input.number() == null || input.issuedOn() == null
                ? null
                : input.issuedOn().getYear();
        letter.signer = input.signer();
        letter.signerRole = input.signerRole();
        letter.note = input.note();
        writeMinutes(letter, input.minutes());
    }

    private @Nullable Campaign campaign(@Nullable UUID id, Faults faults) {
        if (id == null) {
            return null;
        }
        Campaign campaign = Campaign.findById(id);
        if (campaign == null || !campaign.isVisibleTo(caller)) {
            faults.unknown("#/campaignId", CAMPAIGN, id);
        }
        return campaign;
    }

    /** A letter that was returned goes back to where it was. */
    private static void checkFrozen(Submission letter, SubmissionInput input, Faults faults) {
        var words = Text.of("Tờ trình đã gửi giữ nguyên phần này.", "It stays as the letter was sent.");
        faults.ruleIf(!letter.fromUnit.id.equals(input.fromUnitId()), "#/fromUnitId", "FROZEN", words);
        faults.ruleIf(!letter.toUnit.id.equals(input.toUnitId()), "#/toUnitId", "FROZEN", words);
        var campaign = letter.campaign == null ? null : letter.campaign.id;
        faults.ruleIf(!Objects.equals(campaign, input.campaignId()), "#/campaignId", "FROZEN", words);
    }

    private void checkMinutes(@Nullable MinutesInput input, Faults faults) {
        if (input == null) {
            return;
        }
        if (input.minutesId() != null) {
            var words = Text.of("Đã có minutesId.", "minutesId says it.");
            faults.notAllowed(input.number() != null, "#/minutes/number", words);
            faults.notAllowed(input.heldOn() != null, "#/minutes/heldOn", words);
            faults.notAllowed(input.members() != null, "#/minutes/members", words);
            faults.notAllowed(input.present() != null, "#/minutes/present", words);
            faults.notAllowed(input.inWriting() != null, "#/minutes/inWriting", words);
            faults.notAllowed(input.secret() != null, "#/minutes/secret", words);
            if (minutes.find(input.minutesId()).isEmpty()) {
                faults.unknown("#/minutes/minutesId", MinutesCheck.WHAT, input.minutesId());
            }
        } else {
            var words = Text.of("Biên bản giấy cần có.", "Minutes on paper need it.");
            faults.required(input.heldOn() == null, "#/minutes/heldOn", words);
            faults.required(input.members() == null, "#/minutes/members", words);
            faults.required(input.present() == null, "#/minutes/present", words);
        }
    }

    private static void writeMinutes(Submission letter, @Nullable MinutesInput input) {
        letter.minutesId = input == null ? null : input.minutesId();
        letter.minutesNumber = input == null ? null : input.number();
        letter.minutesHeldOn = input == null ? null : input.heldOn();
        letter.minutesMembersCount = input == null ? null : input.members();
        letter.minutesPresent = input == null ? null : input.present();
        letter.minutesInWriting = input == null ? null : input.inWriting();
        letter.minutesSecret = input == null ? null : input.secret();
    }

    /** Replaces the list. Those who write it may see every nomination on it, or it was on the list before. */
    void writeItems(Submission letter, List<SubmissionItemInput> input) {
        var before = new HashMap<UUID, SubmissionItem>();
        SubmissionItem.of(letter).forEach(item -> before.put(item.nominationId, item));
        var ids = input.stream().map(SubmissionItemInput::nominationId).toList();
        var unseen = new HashSet<>(ids);
        unseen.removeAll(before.keySet());
        var sources = sources(letter, unseen);
        unseen.removeAll(sources.keySet());
        var seen = nominations.seen(unseen);
        var faults = new Faults();
        var named = new HashSet<UUID>();
        var kept = new ArrayList<SubmissionItem>();
        for (int i = 0; i < input.size(); i++) {
            var id = input.get(i).nominationId();
            var pointer = "#/items/" + i + "/nominationId";
            if (unseen.contains(id) && !seen.contains(id)) {
                faults.unknown(pointer, NOMINATION, id);
            } else if (!named.add(id)) {
                faults.rule(pointer, "NAMED_TWICE", Text.of("Đã có trong danh sách.", "Already on the list."));
            } else {
                var item = before.containsKey(id)
                        ? Objects.requireNonNull(before.remove(id))
                        : fresh(letter, id, sources.get(id));
                item.ordinal = i;
                item.votesFor = input.get(i).votesFor();
                kept.add(item);
            }
        }
        faults.refuse();
        before.values().forEach(SubmissionItem::delete);
        kept.forEach(item -> item.persist());
        letter.itemCount = kept.size();
        letter.pendingCount = kept.size();
    }

    /** Of these nominations, the items that the sender has accepted in letters to it. */
    private static HashMap<UUID, SubmissionItem> sources(Submission letter, HashSet<UUID> ids) {
        var sources = new HashMap<UUID, SubmissionItem>();
        for (var open : SubmissionItem.openOf(ids)) {
            var source = LetterCheck.source(List.of(open), letter.fromUnit);
            if (source != null) {
                sources.merge(open.nominationId, source, (one, other) -> one.stage > other.stage ? one : other);
            }
        }
        return sources;
    }

    static SubmissionItem fresh(Submission letter, UUID nomination, @Nullable SubmissionItem source) {
        var item = new SubmissionItem();
        item.submission = letter;
        item.nominationId = nomination;
        item.stage = source == null ? 1 : source.stage + 1;
        item.previousSubmissionId = source == null ? null : source.submission.id;
        return item;
    }
}
