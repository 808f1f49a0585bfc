package vn.thidua.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;
import vn.thidua.nomination.ConflictGround;

/** A member who does not vote on an item. */
@Entity
public class CouncilExcusal extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CouncilItem item;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CouncilMember member;

    @Enumerated(EnumType.STRING)
    public ConflictGround ground;

    public @Nullable String note;

    /** Of all items of a session. */
    static Map<UUID, List<CouncilExcusal>> byItem(UUID session) {
        return CouncilExcusal.<CouncilExcusal>list(
                        "from CouncilExcusal e join fetch e.member where e.item.session.id = ?1 order by e.member.id",
                        session)
                .stream()
                .collect(Collectors.groupingBy(one -> one.item.id));
    }
}
