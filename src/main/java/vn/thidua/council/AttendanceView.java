package vn.thidua.council;

/** How a member took part. */
public record AttendanceView(CouncilMemberRef member, Presence presence) {

    static AttendanceView of(CouncilAttendance attendance) {
        return new AttendanceView(CouncilMemberRef.of(attendance.member), attendance.presence);
    }
}
