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

/** What a session votes on, and the votes. */
@Entity
public class CouncilItem extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CouncilSession session;

    public int ordinal;

    public @Nullable UUID nominationId;

    public @Nullable UUID initiativeId;

    public @Nullable String text;

    /** Of those present; all votes of an electronic ballot. Null until counted, then all three are there. */
    public @Nullable Integer presentFor;

    public @Nullable Integer presentAgainst;

    public @Nullable Integer presentBlank;

    /** Of those asked in writing; null when there were none, or when they voted electronically like all others. */
    public @Nullable Integer writtenFor;

    public @Nullable Integer writtenAgainst;

    public @Nullable Integer writtenBlank;

    @Enumerated(EnumType.STRING)
    public @Nullable VoteOutcome outcome;

    @Enumerated(EnumType.STRING)
    public @Nullable VoteReason reason;

    /** JSON of a {@link VoteBasis}. */
    public @Nullable String basis;

    static List<CouncilItem> of(UUID session) {
        return list("session.id = ?1 order by ordinal", session);
    }

    @Nullable
    VoteCount present() {
        return VoteCount.ofNullable(presentFor, presentAgainst, presentBlank);
    }

    @Nullable
    VoteCount written() {
        return VoteCount.ofNullable(writtenFor, writtenAgainst, writtenBlank);
    }

    void count(VoteCount present, @Nullable VoteCount written) {
        presentFor = present.inFavour();
        presentAgainst = present.against();
        presentBlank = present.blank();
        writtenFor = written == null ? null : written.inFavour();
        writtenAgainst = written == null ? null : written.against();
        writtenBlank = written == null ? null : written.blank();
    }
}
