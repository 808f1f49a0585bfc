package vn.thidua.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.nomination.Nomination;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Another agency is asked about a nomination, and what it answers. */
@Entity
public class Opinion extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("ý kiến hiệp y", "opinion");

    private static final Set<String> ABOUT_PEOPLE = Set.of("question", "answerText", "withdrawReason");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Nomination nomination;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit askingUnit;

    /** Null: the agency is only named. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit askedUnit;

    public @Nullable String askedName;

    public String question;

    public LocalDate askedOn;

    /** The last day on which an answer is in time. */
    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public OpinionState state;

    @Enumerated(EnumType.STRING)
    public @Nullable OpinionAnswer answer;

    /** Whether those who asked entered the answer from a paper. */
    public boolean onPaper;

    public @Nullable String documentNumber;

    public @Nullable LocalDate documentDate;

    public @Nullable String answerText;

    public @Nullable LocalDate answeredOn;

    public @Nullable String withdrawReason;

    public Instant createdAt;

    static Opinion existing(UUID id) {
        return Opinion.<Opinion>find("""
                        from Opinion o join fetch o.nomination join fetch o.askingUnit left join fetch o.askedUnit
                        where o.id = ?1""", id).singleResultOptional().orElseThrow(() -> DomainException.notFound(WHAT));
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }

    boolean isOverdue(LocalDate today) {
        return state == OpinionState.ASKED && dueOn.isBefore(today);
    }

    void requireAsked(Text action) {
        if (state != OpinionState.ASKED) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, state.label(), action);
        }
    }

    void withdraw(String reason) {
        state = OpinionState.WITHDRAWN;
        withdrawReason = reason;
    }
}
