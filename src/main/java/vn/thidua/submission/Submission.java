package vn.thidua.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.award.CommendationType;
import vn.thidua.calendar.HolidayData;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** A letter (tờ trình) with a list of nominations and the minutes of the vote, from one office to another. */
@Entity
public class Submission extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("tờ trình", "submission");

    private static final Set<String> ABOUT_PEOPLE = Set.of("note", "stateReason");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit fromUnit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit toUnit;

    /** The campaign of every item; null when they are of none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    /** The letter whose accepted items it was begun with. */
    public @Nullable UUID previousSubmissionId;

    /** As printed; null until the letter has one. */
    public @Nullable String number;

    public @Nullable LocalDate issuedOn;

    /** Numbers of one register restart every year; null until number and day are known. */
    public @Nullable Integer letterYear;

    public @Nullable String signer;

    public @Nullable String signerRole;

    /** Minutes that a council of this service keeps; see {@link MinutesKeeper}. */
    public @Nullable UUID minutesId;

    public @Nullable String minutesNumber;

    public @Nullable LocalDate minutesHeldOn;

    public @Nullable Integer minutesMembersCount;

    public @Nullable Integer minutesPresent;

    public @Nullable Integer minutesInWriting;

    /** Null where minutes on paper do not tell. */
    public @Nullable Boolean minutesSecret;

    public @Nullable String note;

    @Enumerated(EnumType.STRING)
    public SubmissionState state;

    public @Nullable String stateReason;

    public int itemCount;

    /** Items without an answer. */
    public int pendingCount;

    /** Number of the last step. */
    public int lastEvent;

    public Instant createdAt;

    /** The last time. */
    public @Nullable Instant sentAt;

    public @Nullable Instant receivedAt;

    public @Nullable Instant answeredAt;

    /** Last day in time for the answer, inclusive: counted from sending, then from receipt. Null where none is known. */
    public @Nullable LocalDate processUntil;

    /** {@link #processUntil} while an answer is awaited, otherwise the end of time. */
    public LocalDate processSort = Validity.FOREVER;

    @Enumerated(EnumType.STRING)
    public @Nullable HolidayData holidayData;

    /** With the units and the campaign, or null. */
    static @Nullable Submission whole(UUID id) {
        return Submission.<Submission>find(
                        "from Submission x join fetch x.fromUnit join fetch x.toUnit left join fetch x.campaign"
                                + " where x.id = ?1",
                        id)
                .firstResultOptional()
                .orElse(null);
    }

    /** Holds letters for this transaction. Letters are locked before nominations, each in order of id. */
    static void lock(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("select id from submission where id in (:ids) order by id for update")
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }

    /** Whether a reader sees minutes of either kind. */
    boolean hasMinutes() {
        return minutesId != null || minutesHeldOn != null;
    }

    /** What its minutes on paper tell of the vote on an item. */
    public PaperVotes.Vote paperVote(String award, CommendationType type, @Nullable Integer votesFor) {
        return new PaperVotes.Vote(
                award,
                type,
                fromUnit.id,
                Objects.requireNonNull(minutesHeldOn),
                Objects.requireNonNullElse(minutesMembersCount, 0),
                Objects.requireNonNullElse(minutesPresent, 0),
                Objects.requireNonNullElse(minutesInWriting, 0),
                votesFor,
                minutesSecret);
    }

    boolean wasEverSent() {
        return sentAt != null;
    }

    boolean isOverdue(LocalDate today) {
        return processSort.isBefore(today);
    }

    /** @param until last day in time for the answer while it is not received; null where no limit is known */
    void send(Instant at, @Nullable LocalDate until) {
        state.require(SubmissionAction.SEND);
        state = SubmissionState.SENT;
        stateReason = null;
        sentAt = at;
        receivedAt = null;
        answeredAt = null;
        pendingCount = itemCount;
        awaitAnswer(until);
    }

    /** @param until last day in time for the answer; null where no limit is known */
    void receive(Instant at, @Nullable LocalDate until) {
        state.require(SubmissionAction.RECEIVE);
        state = SubmissionState.RECEIVED;
        receivedAt = at;
        awaitAnswer(until);
    }

    private void awaitAnswer(@Nullable LocalDate until) {
        processUntil = until;
        processSort = Validity.stored(until);
    }

    void giveBack(String reason) {
        state.require(SubmissionAction.RETURN);
        state = SubmissionState.RETURNED;
        stateReason = reason;
        processSort = Validity.FOREVER;
    }

    /** One item less awaits its answer; with the last one the letter is answered. */
    void answered(Instant at) {
        pendingCount--;
        if (pendingCount == 0) {
            state = SubmissionState.ANSWERED;
            answeredAt = at;
            processSort = Validity.FOREVER;
        }
    }

    void goneOn() {
        if (state == SubmissionState.ANSWERED) {
            state = SubmissionState.FORWARDED;
        }
    }
}
