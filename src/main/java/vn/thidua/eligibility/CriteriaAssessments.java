package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Whether nominations meet the criteria of their campaigns; the package that keeps appraisals answers, if there is one.
 */
public interface CriteriaAssessments {

    /** True where all required criteria are met, false where one is not; nothing where nobody has appraised that. */
    Map<UUID, Boolean> metOn(Collection<UUID> nominations, LocalDate day);
}
