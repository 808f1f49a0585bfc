package vn.thidua.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.merit.InitiativeLabel;
import vn.thidua.merit.Initiatives;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Writes and reads minutes: frozen content, and notes beside it. */
@ApplicationScoped
class MinutesBook {

    private final CouncilAccess access;
    private final NominationLabels nominations;
    private final Initiatives initiatives;
    private final ObjectMapper json;
    private final Clock clock;

    MinutesBook(
            CouncilAccess access,
            NominationLabels nominations,
            Initiatives initiatives,
            ObjectMapper json,
            Clock clock) {
        this.access = access;
        this.nominations = nominations;
        this.initiatives = initiatives;
        this.json = json;
        this.clock = clock;
    }

    /** Freezes the minutes of a session that was counted. */
    void write(SessionParts parts, String number) {
        var session = parts.session();
        var council = session.council;
        var year = session.heldOn.getYear();
        if (CouncilMinutesRecord.count("councilId = ?1 and heldYear = ?2 and number = ?3", council.id, year, number)
                > 0) {
            throw new DomainException(
                    ProblemType.ALREADY_EXISTS,
                    List.of(FieldError.at(
                            "#/minutesNumber",
                            "ALREADY_EXISTS",
                            Text.of("Số biên bản đã dùng trong năm.", "The number was used in that year."))),
                    Text.of("biên bản", "minutes"));
        }
        var minutes = new CouncilMinutesRecord();
        minutes.session = session;
        minutes.councilId = council.id;
        minutes.heldYear = year;
        minutes.number = number;
        minutes.closedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        minutes.closedBy = access.subject();
        minutes.content = written(content(parts));
        minutes.persist();
        minutes.flush();
    }

    /** The minutes of a session that the caller may read; 404 before it is closed. */
    CouncilMinutesView read(UUID session) {
        access.readableSession(session);
        return view(existing(session));
    }

    CouncilMinutesView amend(UUID id, AmendmentInput input) {
        var session = access.heldSession(id);
        session.require(CouncilSessionState.CLOSED, SessionChecks.AMEND);
        var minutes = existing(id);
        var amendment = new CouncilMinutesAmendment();
        amendment.minutes = minutes;
        amendment.number = CouncilMinutesAmendment.of(minutes.id).size() + 1;
        amendment.text = input.text();
        amendment.reason = input.reason();
        amendment.notedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        amendment.notedBy = access.subject();
        amendment.persist();
        amendment.flush();
        return view(minutes);
    }

    @Nullable
    VoteBasis basis(CouncilItem item) {
        return item.basis == null ? null : read(item.basis, VoteBasis.class);
    }

    private static CouncilMinutesRecord existing(UUID session) {
        var minutes = CouncilMinutesRecord.of(session);
        if (minutes == null) {
            throw DomainException.notFound(Text.of("biên bản", "minutes"));
        }
        return minutes;
    }

    private CouncilMinutesView view(CouncilMinutesRecord minutes) {
        var content = read(minutes.content, MinutesContent.class);
        var ids = content.items().stream()
                .map(MinutesItem::nomination)
                .filter(Objects::nonNull)
                .map(MinutesItem.MinutesNominee::nominationId)
                .toList();
        var labels = nominations.of(ids);
        return new CouncilMinutesView(
                minutes.session.id,
                minutes.number,
                minutes.closedAt,
                minutes.closedBy,
                content.with(item -> isMasked(item, labels) ? item.masked() : item),
                CouncilMinutesAmendment.of(minutes.id).stream()
                        .map(AmendmentView::of)
                        .toList());
    }

    private static boolean isMasked(MinutesItem item, Map<UUID, NominationLabel> labels) {
        var nominee = item.nomination();
        if (nominee == null) {
            return false;
        }
        var label = labels.get(nominee.nominationId());
        return label == null || label.masked();
    }

    private MinutesContent content(SessionParts parts) {
        var session = parts.session();
        var labels = nominations.of(parts.nominations());
        var titles = initiatives.labels(parts.initiatives());
        return new MinutesContent(
                CouncilRef.of(session.council),
                session.heldOn,
                session.place,
                session.method,
                CouncilMemberRef.of(Objects.requireNonNull(session.chair)),
                CouncilMemberRef.of(Objects.requireNonNull(session.secretary)),
                session.statute(),
                session.corrects == null ? null : session.corrects.id,
                session.note,
                parts.attendance().size(),
                parts.attending(Presence.PRESENT),
                parts.attending(Presence.IN_WRITING),
                parts.attending(Presence.ABSENT),
                parts.attendance().stream().map(AttendanceView::of).toList(),
                parts.items().stream()
                        .map(item -> content(parts, item, labels, titles))
                        .toList());
    }

    private MinutesItem content(
            SessionParts parts,
            CouncilItem item,
            Map<UUID, NominationLabel> labels,
            Map<UUID, InitiativeLabel> titles) {
        var label = item.nominationId == null ? null : labels.get(item.nominationId);
        return new MinutesItem(
                item.id,
                item.ordinal,
                label == null
                        ? null
                        : new MinutesItem.MinutesNominee(
                                label.id(),
                                label.awardCode(),
                                label.nomineeName(),
                                label.masked(),
                                label.proposingUnit()),
                MinutesItem.MinutesInitiative.ofNullable(
                        item.initiativeId == null ? null : titles.get(item.initiativeId)),
                item.text,
                parts.excusals(item).stream().map(ExcusalView::of).toList(),
                parts.voters(item, Presence.PRESENT).size(),
                parts.voters(item, Presence.IN_WRITING).size(),
                Objects.requireNonNull(VotesView.ofNullable(item)),
                Objects.requireNonNull(item.outcome),
                Objects.requireNonNull(item.reason),
                basis(item));
    }

    private String written(MinutesContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
