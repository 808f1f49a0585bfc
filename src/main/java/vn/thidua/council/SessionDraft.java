package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.merit.InitiativeState;
import vn.thidua.merit.Initiatives;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.nomination.NominationState;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** Writes what a caller says into a session in preparation; every fault is named. */
@ApplicationScoped
class SessionDraft {

    private static final Set<NominationState> DECIDED =
            EnumSet.of(NominationState.AWARDED, NominationState.REFUSED, NominationState.WITHDRAWN);

    private static final Text NOMINATION = Text.of("đề nghị khen thưởng", "nomination");

    private final NominationLabels nominations;
    private final Initiatives initiatives;
    private final Caller caller;

    SessionDraft(NominationLabels nominations, Initiatives initiatives, Caller caller) {
        this.nominations = nominations;
        this.initiatives = initiatives;
        this.caller = caller;
    }

    /** @param before the items as they stand */
    void write(CouncilSession session, CouncilSessionInput input, List<CouncilItemInput> before) {
        var seats = CouncilMember.of(session.council.id).stream()
                .filter(member -> member.isMemberOn(input.heldOn()))
                .collect(Collectors.toMap(member -> member.id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var faults = new Faults(seats);
        session.heldOn = input.heldOn();
        session.place = input.place();
        session.method = input.method();
        session.note = input.note();
        var statute = input.statute();
        session.statutePercent = statute == null ? null : statute.percent();
        session.statuteDenominator = statute == null ? null : statute.denominator();
        session.statuteSource = statute == null ? null : statute.source();
        session.chair = faults.member(input.chairId(), "#/chairId");
        session.secretary = faults.member(input.secretaryId(), "#/secretaryId");
        session.corrects = corrected(session, input.correctsSessionId(), faults);
        faults.distinctMembers(
                input.attendance().stream().map(AttendanceInput::memberId).toList(), "#/attendance/%d/memberId");
        check(session, input.items(), faults);
        checkInitiatives(session, input.items(), faults);
        faults.raise();
        session.persist();
        seat(session, seats.values(), input.attendance());
        if (!input.items().equals(before)) {
            replace(session, input.items(), seats);
        }
        session.flush();
    }

    private static @Nullable CouncilSession corrected(CouncilSession session, @Nullable UUID id, Faults faults) {
        if (id == null) {
            return null;
        }
        CouncilSession earlier = CouncilSession.findById(id);
        if (earlier == null
                || !earlier.council.id.equals(session.council.id)
                || earlier.state != CouncilSessionState.CLOSED) {
            faults.add(
                    "#/correctsSessionId",
                    "NOT_A_CLOSED_SESSION",
                    Text.of(
                            "Không phải phiên họp đã kết thúc của hội đồng này.",
                            "It is no closed session of this council."));
            return null;
        }
        return earlier;
    }

    private void check(CouncilSession session, List<CouncilItemInput> items, Faults faults) {
        var ids = items.stream()
                .map(CouncilItemInput::nominationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var seen = ids.isEmpty() ? Set.<UUID>of() : nominations.seen(ids);
        var known = nominations.of(seen);
        var own = nominations.proposedAtOrBelow(session.council.unit.id, known.keySet());
        var taken = new HashSet<UUID>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var pointer = "#/items/" + i;
            var id = item.nominationId();
            if (id == null && item.initiativeId() == null && item.text() == null) {
                faults.add(
                        pointer,
                        "REQUIRED",
                        Text.of(
                                "Cần nominationId, initiativeId hoặc text.",
                                "It needs nominationId, initiativeId or text."));
            }
            if (id != null && item.initiativeId() != null) {
                faults.add(
                        pointer,
                        "ONE_OF_TWO",
                        Text.of("Nêu nominationId hoặc initiativeId.", "Either nominationId or initiativeId."));
            }
            if (id != null) {
                check(known.get(id), own.contains(id), taken.add(id), pointer + "/nominationId", faults);
            }
            faults.distinctMembers(
                    item.excused().stream().map(ExcusalInput::memberId).toList(), pointer + "/excused/%d/memberId");
        }
    }

    private void checkInitiatives(CouncilSession session, List<CouncilItemInput> items, Faults faults) {
        var ids = items.stream()
                .map(CouncilItemInput::initiativeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known = initiatives.labels(ids);
        var taken = new HashSet<UUID>();
        for (int i = 0; i < items.size(); i++) {
            var id = items.get(i).initiativeId();
            if (id == null) {
                continue;
            }
            var pointer = "#/items/" + i + "/initiativeId";
            var initiative = known.get(id);
            if (initiative == null || !caller.isAtOrBelow(initiative.unit().id(), Set.of(session.council.unit.id))) {
                faults.add(
                        pointer,
                        "UNKNOWN_REFERENCE",
                        Text.of(
                                "Đơn vị của hội đồng và cấp dưới không có sáng kiến này.",
                                "The unit of the council and those below have no such initiative."));
            } else if (!taken.add(id)) {
                faults.add(pointer, "DUPLICATE", Text.of("Sáng kiến lặp lại.", "The same initiative twice."));
            } else if (initiative.state() != InitiativeState.SUBMITTED) {
                var label = initiative.state().label();
                faults.add(
                        pointer,
                        "WRONG_STATE",
                        Text.of(
                                "Sáng kiến đang ở trạng thái: " + label.vi() + ".",
                                "The initiative is in state: " + label.en() + "."));
            }
        }
    }

    private static void check(
            @Nullable NominationLabel nomination, boolean isOwn, boolean isFirst, String pointer, Faults faults) {
        if (nomination == null) {
            faults.add(
                    pointer,
                    "UNKNOWN_REFERENCE",
                    Text.of("Không có đề nghị khen thưởng này.", "There is no such nomination."));
        } else if (!isOwn) {
            faults.add(
                    pointer,
                    "NOT_OF_THE_UNIT",
                    Text.of(
                            "Không do đơn vị của hội đồng hoặc cấp dưới đề nghị.",
                            "Neither the unit of the council nor one below it proposed it."));
        } else if (!isFirst) {
            faults.add(pointer, "DUPLICATE", Text.of(NOMINATION.vi() + " lặp lại.", "The same nomination twice."));
        } else if (DECIDED.contains(nomination.state())) {
            faults.add(
                    pointer, "ALREADY_DECIDED", Text.of("Đề nghị đã có kết quả.", "It has been decided or withdrawn."));
        }
    }

    /** Every member of the day has a row; those not named are absent. */
    private static void seat(
            CouncilSession session, Collection<CouncilMember> members, List<AttendanceInput> attendance) {
        var presence =
                attendance.stream().collect(Collectors.toMap(AttendanceInput::memberId, AttendanceInput::presence));
        var rows = CouncilAttendance.of(session.id).stream()
                .collect(Collectors.toMap(row -> row.member.id, Function.identity()));
        for (var member : members) {
            var row = rows.remove(member.id);
            if (row == null) {
                row = new CouncilAttendance();
                row.session = session;
                row.member = member;
            }
            row.presence = presence.getOrDefault(member.id, Presence.ABSENT);
            row.persist();
        }
        rows.values().forEach(CouncilAttendance::delete);
    }

    private static void replace(CouncilSession session, List<CouncilItemInput> items, Map<UUID, CouncilMember> seats) {
        CouncilExcusal.byItem(session.id).values().forEach(list -> list.forEach(CouncilExcusal::delete));
        CouncilItem.of(session.id).forEach(CouncilItem::delete);
        session.flush();
        for (int i = 0; i < items.size(); i++) {
            var input = items.get(i);
            var item = new CouncilItem();
            item.session = session;
            item.ordinal = i + 1;
            item.nominationId = input.nominationId();
            item.initiativeId = input.initiativeId();
            item.text = input.text();
            item.persist();
            for (var excused : input.excused()) {
                var excusal = new CouncilExcusal();
                excusal.item = item;
                excusal.member = Objects.requireNonNull(seats.get(excused.memberId()));
                excusal.ground = excused.ground();
                excusal.note = excused.note();
                excusal.persist();
            }
        }
    }

    /** Faults found so far, and the members of the day. */
    private static final class Faults {

        private final Map<UUID, CouncilMember> seats;
        private final List<FieldError> errors = new ArrayList<>();

        private Faults(Map<UUID, CouncilMember> seats) {
            this.seats = seats;
        }

        void add(String pointer, String code, Text words) {
            errors.add(FieldError.at(pointer, code, words));
        }

        @Nullable
        CouncilMember member(@Nullable UUID id, String pointer) {
            if (id != null && !seats.containsKey(id)) {
                add(
                        pointer,
                        "NOT_A_MEMBER_ON_THE_DAY",
                        Text.of(
                                "Không phải thành viên hội đồng vào ngày họp.",
                                "They are no member of the council on that day."));
            }
            return id == null ? null : seats.get(id);
        }

        void distinctMembers(List<UUID> ids, String pointer) {
            var taken = new HashSet<UUID>();
            for (int i = 0; i < ids.size(); i++) {
                var place = pointer.formatted(i);
                member(ids.get(i), place);
                if (!taken.add(ids.get(i))) {
                    add(place, "DUPLICATE", Text.of("Thành viên lặp lại.", "The same member twice."));
                }
            }
        }

        void raise() {
            if (!errors.isEmpty()) {
                throw DomainException.rules(errors);
            }
        }
    }
}
