package vn.thidua.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import vn.thidua.database.Identified;

/** What the members of a bloc are scored by in one year. */
@Entity
public class BlocCriterion extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public BlocYear blocYear;

    public String code;

    public String title;

    public BigDecimal maxPoints;

    /** From 0. */
    public int ordinal;
}
