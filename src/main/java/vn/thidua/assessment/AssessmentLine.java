package vn.thidua.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.campaign.Criterion;
import vn.thidua.database.Identified;

/** One criterion of an assessment. */
@Entity
public class AssessmentLine extends Identified implements Withheld {

    private static final Set<String> ABOUT_PEOPLE = Set.of("evidence");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Assessment assessment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Criterion criterion;

    /** Of a scored criterion: 0 to its highest, inclusive. */
    public @Nullable BigDecimal points;

    /** Of a required criterion. */
    public @Nullable Boolean met;

    public @Nullable String evidence;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
