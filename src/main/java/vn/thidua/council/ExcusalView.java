package vn.thidua.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ConflictGround;

/** A member who does not vote on an item, and why. */
public record ExcusalView(
        CouncilMemberRef member,
        ConflictGround ground,
        @Nullable String note) {

    static ExcusalView of(CouncilExcusal excusal) {
        return new ExcusalView(CouncilMemberRef.of(excusal.member), excusal.ground, excusal.note);
    }
}
