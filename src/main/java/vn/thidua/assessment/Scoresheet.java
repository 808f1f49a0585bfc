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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** The points of one member of a bloc in one year: its own, then those that the lead fixes. */
@Entity
public class Scoresheet extends RevisedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public EmulationBloc bloc;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public BlocYear blocYear;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public ScoresheetState state;

    public BigDecimal total;

    public @Nullable BigDecimal fixedTotal;

    public @Nullable String remark;

    public Instant createdAt;

    static Scoresheet existing(EmulationBloc bloc, UUID id) {
        return Scoresheet.<Scoresheet>find("""
                        from Scoresheet s join fetch s.unit join fetch s.blocYear y join fetch y.leadUnit
                        where s.id = ?1 and s.bloc = ?2""", id, bloc)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(Text.of("bảng chấm điểm", "scoresheet")));
    }

    void hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ScoresheetLine> lines() {
        return ScoresheetLine.list(
                "from ScoresheetLine l join fetch l.criterion c where l.scoresheet = ?1 order by c.ordinal", this);
    }

    void require(ScoresheetState needed, Text action) {
        if (state != needed) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, state.label(), action);
        }
    }
}
