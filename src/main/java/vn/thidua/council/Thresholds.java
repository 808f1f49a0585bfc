package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.award.CommendationType;

/** Which shares of votes rules ask for. */
public interface Thresholds {

    /**
     * Verified or not, national and local.
     *
     * @param unit whose council votes
     * @param day of the session
     */
    List<Threshold> applying(String awardCode, CommendationType type, UUID unit, LocalDate day);
}
