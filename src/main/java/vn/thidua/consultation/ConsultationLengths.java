package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long rules ask for a list to be shown. */
public interface ConsultationLengths {

    /**
     * Of a rule.
     *
     * @param workingDays at least so many after the day on which it opens
     * @param source document and article, where there is one on record
     * @param verified false: nobody has checked the source, so that it warns and does not refuse
     */
    record Length(int workingDays, @Nullable String source, boolean verified) {}

    /** What applies to the awards, for a unit, on a day. */
    List<Length> asked(Collection<String> awardCodes, UUID unit, LocalDate day);
}
