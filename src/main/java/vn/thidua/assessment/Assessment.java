package vn.thidua.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CriteriaSet;
import vn.thidua.database.RevisedEntity;
import vn.thidua.nomination.Nomination;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** A nomination judged against the criteria of its campaign, frozen when it is submitted. */
@Entity
public class Assessment extends RevisedEntity implements Withheld {

    private static final Set<String> ABOUT_PEOPLE = Set.of("remark");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Nomination nomination;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CriteriaSet criteriaSet;

    @Enumerated(EnumType.STRING)
    public AssessmentKind kind;

    /** Who assesses. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public AssessmentState state;

    /** Points times weight, summed; a criterion without weight counts once. */
    public BigDecimal total;

    public int requiredMet;

    public int requiredCount;

    public @Nullable String remark;

    public Instant createdAt;

    public @Nullable Instant submittedAt;

    public @Nullable String submittedBy;

    static Assessment existing(Nomination nomination, UUID id) {
        return Assessment.<Assessment>find("""
                        from Assessment a join fetch a.unit join fetch a.criteriaSet
                        where a.id = ?1 and a.nomination = ?2""", id, nomination)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(Text.of("bản đánh giá", "assessment")));
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }

    void hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    List<AssessmentLine> lines() {
        return AssessmentLine.list(
                "from AssessmentLine l join fetch l.criterion c where l.assessment = ?1 order by c.ordinal", this);
    }

    void requireDraft(Text action) {
        if (state != AssessmentState.DRAFT) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, state.label(), action);
        }
    }

    void submit(String by, Instant at) {
        requireDraft(Text.of("Gửi", "Submit"));
        state = AssessmentState.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
    }
}
