package vn.thidua.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;

/** One nomination on the list of a letter, and what the addressee answered. */
@Entity
public class SubmissionItem extends RevisedEntity implements Withheld {

    private static final Set<String> ABOUT_PEOPLE = Set.of("reason");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Submission submission;

    /** Only its id: a nomination is read after it has been locked. */
    public UUID nominationId;

    /** 0, 1, 2 … in the order of the list. */
    public int ordinal;

    /** As the minutes on paper say. */
    public @Nullable Integer votesFor;

    /** The letter in which the sender of this one got and accepted it. */
    public @Nullable UUID previousSubmissionId;

    /** 1 under the letter of the unit that proposes, one more under each office that forwards it. */
    public int stage = 1;

    /** The stage while it is under way there: a nomination is in one open letter of a stage. */
    public @Nullable Integer openStage;

    @Enumerated(EnumType.STRING)
    public SubmissionItemOutcome outcome = SubmissionItemOutcome.PENDING;

    @Column(name = "item_rank")
    public @Nullable Integer rank;

    public @Nullable String reason;

    public @Nullable Instant answeredAt;

    /** In the order of the list. */
    static List<SubmissionItem> of(Submission letter) {
        return list("submission = ?1 order by ordinal", letter);
    }

    /** Where the nominations are under way, with the letters. */
    static List<SubmissionItem> openOf(Collection<UUID> nominations) {
        return nominations.isEmpty()
                ? List.of()
                : list(
                        "from SubmissionItem i join fetch i.submission x join fetch x.fromUnit join fetch x.toUnit"
                                + " where i.nominationId in ?1 and i.openStage is not null",
                        nominations);
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }

    void send(int atStage, @Nullable UUID previous) {
        stage = atStage;
        openStage = atStage;
        previousSubmissionId = previous;
        outcome = SubmissionItemOutcome.PENDING;
        rank = null;
        reason = null;
        answeredAt = null;
    }
}
