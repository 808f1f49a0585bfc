package vn.thidua.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** What the steps of a session need besides the right to take them; plain rules. */
final class SessionChecks {

    /** With fewer, whoever knows their own vote knows the others'. */
    static final int FEWEST_SECRET = 3;

    static final Text OPEN = Text.of("Mở biểu quyết", "Opening the vote");
    static final Text COUNT = Text.of("Nhập kết quả kiểm phiếu", "Entering counts");
    static final Text VOTE = Text.of("Bỏ phiếu", "Voting");
    static final Text CLOSE = Text.of("Kết thúc phiên họp", "Closing");
    static final Text CANCEL = Text.of("Hủy phiên họp", "Cancelling");
    static final Text CHANGE = Text.of("Sửa", "Changing");
    static final Text AMEND = Text.of("Ghi bổ sung biên bản", "Amending the minutes");

    private SessionChecks() {}

    /**
     * @param members of the council today, as they are known now
     * @throws DomainException {@code rule-violated} naming all that is missing
     */
    static void open(SessionParts parts, List<CouncilMember> members, LocalDate today) {
        var session = parts.session();
        session.require(CouncilSessionState.DRAFT, OPEN);
        var faults = new ArrayList<FieldError>();
        if (session.heldOn.isAfter(today)) {
            faults.add(
                    FieldError.at("#/heldOn", "IN_THE_FUTURE", Text.of("Chưa đến ngày họp.", "The day has not come.")));
        }
        present(parts, session.chair, "#/chairId", faults);
        present(parts, session.secretary, "#/secretaryId", faults);
        if (parts.items().isEmpty()) {
            faults.add(FieldError.at(
                    "#/items", "REQUIRED", Text.of("Chưa có nội dung biểu quyết.", "There is nothing to vote on.")));
        }
        var seated = parts.attendance().stream().map(one -> one.member.id).collect(Collectors.toSet());
        var due = members.stream()
                .filter(member -> member.isMemberOn(session.heldOn))
                .map(member -> member.id)
                .collect(Collectors.toSet());
        if (!seated.equals(due)) {
            faults.add(FieldError.at(
                    "#/attendance",
                    "MEMBERS_CHANGED",
                    Text.of(
                            "Danh sách thành viên đã thay đổi; cập nhật phiên họp.",
                            "The members have changed; update the session.")));
        }
        if (session.isElectronic()) {
            electronic(parts, faults);
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    private static void present(
            SessionParts parts, @Nullable CouncilMember member, String pointer, List<FieldError> faults) {
        if (member == null) {
            faults.add(FieldError.at(pointer, "REQUIRED", Text.of("Chưa có.", "It is missing.")));
        } else if (parts.attendance().stream()
                .noneMatch(one -> one.member.id.equals(member.id) && one.presence == Presence.PRESENT)) {
            faults.add(
                    FieldError.at(pointer, "NOT_PRESENT", Text.of("Người này không có mặt.", "They are not present.")));
        }
    }

    private static void electronic(SessionParts parts, List<FieldError> faults) {
        var subjects = new HashSet<String>();
        for (int i = 0; i < parts.attendance().size(); i++) {
            var one = parts.attendance().get(i);
            var subject = one.member.subject;
            if (one.votes() && (subject == null || !subjects.add(subject))) {
                faults.add(FieldError.at(
                        "#/attendance/" + i,
                        "MEMBER_HAS_NO_ACCOUNT",
                        Text.of(
                                "Thành viên chưa có tài khoản riêng để bỏ phiếu.",
                                "The member has no account of their own to vote with.")));
            }
        }
        for (int i = 0; i < parts.items().size(); i++) {
            var item = parts.items().get(i);
            var voters = parts.voters(item, Presence.PRESENT).size()
                    + parts.voters(item, Presence.IN_WRITING).size();
            if (voters < FEWEST_SECRET) {
                faults.add(FieldError.at(
                        "#/items/" + i,
                        "TOO_FEW_FOR_SECRECY",
                        Text.of(
                                "Cần ít nhất " + FEWEST_SECRET + " người bỏ phiếu để giữ bí mật.",
                                "Secrecy needs at least " + FEWEST_SECRET + " voters.")));
            }
        }
    }

    /** @throws DomainException unless the session is open and counts are entered by hand */
    static void count(CouncilSession session) {
        session.require(CouncilSessionState.OPEN, COUNT);
        if (session.isElectronic()) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of(
                            "Phiên họp bỏ phiếu điện tử, hệ thống tự kiểm phiếu.",
                            "The session votes electronically; the service counts."));
        }
    }

    /** @throws DomainException unless every item of a session that is counted by hand has its counts */
    static void close(SessionParts parts) {
        var session = parts.session();
        session.require(CouncilSessionState.OPEN, CLOSE);
        var open = parts.items().stream().filter(item -> item.present() == null).count();
        if (!session.isElectronic() && open > 0) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of(
                            "Còn " + open + " nội dung chưa có kết quả kiểm phiếu.",
                            open + " item(s) have no counts yet."));
        }
    }

    static void cancel(CouncilSession session) {
        if (session.state != CouncilSessionState.DRAFT) {
            session.require(CouncilSessionState.OPEN, CANCEL);
        }
    }

    /** Counts against attendance: never more votes than there were voters. */
    static void counts(SessionParts parts, List<CouncilCountsInput.ItemCountInput> counts) {
        var faults = new ArrayList<FieldError>();
        var items = parts.items().stream().collect(Collectors.toMap(item -> item.id, Function.identity()));
        var taken = new HashSet<UUID>();
        for (int i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            var pointer = "#/items/" + i;
            var item = items.get(count.itemId());
            if (item == null || !taken.add(count.itemId())) {
                faults.add(FieldError.at(
                        pointer + "/itemId",
                        item == null ? "UNKNOWN_REFERENCE" : "DUPLICATE",
                        item == null
                                ? Text.of("Phiên họp không có nội dung này.", "The session has no such item.")
                                : Text.of("Nội dung lặp lại.", "The same item twice.")));
                continue;
            }
            most(count.present(), parts.voters(item, Presence.PRESENT).size(), pointer + "/present", faults);
            var writing = parts.voters(item, Presence.IN_WRITING).size();
            if (count.inWriting() == null && writing > 0) {
                faults.add(FieldError.at(
                        pointer + "/inWriting",
                        "REQUIRED",
                        Text.of(
                                writing + " thành viên được lấy ý kiến bằng văn bản.",
                                writing + " member(s) were asked in writing.")));
            }
            most(count.inWriting(), writing, pointer + "/inWriting", faults);
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    private static void most(@Nullable VoteCount count, int voters, String pointer, List<FieldError> faults) {
        if (count != null && count.cast() > voters) {
            faults.add(FieldError.at(
                    pointer,
                    "MORE_VOTES_THAN_VOTERS",
                    Text.of(
                            count.cast() + " phiếu nhưng chỉ " + voters + " người được biểu quyết.",
                            count.cast() + " vote(s), but only " + voters + " voter(s).")));
        }
    }
}
