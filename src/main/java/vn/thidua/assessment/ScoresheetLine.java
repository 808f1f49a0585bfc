package vn.thidua.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;

/** One criterion of a scoresheet. */
@Entity
public class ScoresheetLine extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Scoresheet scoresheet;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public BlocCriterion criterion;

    public BigDecimal points;

    public @Nullable String evidence;

    public @Nullable BigDecimal fixedPoints;

    public @Nullable String fixedNote;
}
