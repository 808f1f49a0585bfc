package vn.thidua.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;

/** How a member of the day took part in a session. */
@Entity
public class CouncilAttendance extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CouncilSession session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CouncilMember member;

    @Enumerated(EnumType.STRING)
    public Presence presence;

    /** Who votes in the member's name; fixed when an electronic ballot opens, whatever becomes of the member later. */
    public @Nullable String subject;

    static List<CouncilAttendance> of(UUID session) {
        return list(
                "from CouncilAttendance a join fetch a.member where a.session.id = ?1 order by a.member.id", session);
    }

    boolean votes() {
        return presence != Presence.ABSENT;
    }
}
