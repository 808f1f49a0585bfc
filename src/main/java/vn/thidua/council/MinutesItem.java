package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.merit.InitiativeLabel;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.organization.UnitRef;

/** An item in minutes. */
public record MinutesItem(
        UUID id,
        int ordinal,
        @Nullable MinutesNominee nomination,
        @Nullable MinutesInitiative initiative,
        @Nullable String text,
        List<ExcusalView> excused,
        int entitledPresent,
        int entitledInWriting,
        VotesView votes,
        VoteOutcome outcome,
        VoteReason reason,
        @Nullable VoteBasis basis) {

    /** A nomination in minutes, by the names of that day. */
    public record MinutesNominee(
            UUID nominationId, String awardCode, String name, boolean masked, UnitRef proposingUnit) {}

    /** An initiative in minutes, by its title of that day. */
    public record MinutesInitiative(UUID initiativeId, String title, UnitRef unit) {

        static @Nullable MinutesInitiative ofNullable(@Nullable InitiativeLabel label) {
            return label == null ? null : new MinutesInitiative(label.id(), label.title(), label.unit());
        }
    }

    /** With initials for the name of the nominee. */
    MinutesItem masked() {
        return nomination == null
                ? this
                : new MinutesItem(
                        id,
                        ordinal,
                        new MinutesNominee(
                                nomination.nominationId,
                                nomination.awardCode,
                                NominationLabel.initials(nomination.name),
                                true,
                                nomination.proposingUnit),
                        initiative,
                        text,
                        excused,
                        entitledPresent,
                        entitledInWriting,
                        votes,
                        outcome,
                        reason,
                        basis);
    }
}
