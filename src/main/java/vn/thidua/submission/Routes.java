package vn.thidua.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.Nomination;
import vn.thidua.organization.OrgUnit;

/** What dated rules say of the way of awards. Only rules whose source has been checked count. */
public interface Routes {

    /** An award and what it is given for: what the way depends on. */
    record Way(String awardCode, CommendationType type) {

        static Way of(Nomination nomination) {
            return new Way(nomination.awardCode, nomination.commendationType);
        }
    }

    /** For each way, what holds for a letter of the unit on the day; few statements, however many ways. */
    Map<Way, Route> of(Collection<Way> ways, OrgUnit from, LocalDate day);

    /** The fewest working days that a rule gives the addressee for its answer; null where no rule is known. */
    @Nullable
    Integer processingDays(Collection<Way> ways, OrgUnit to, LocalDate day);
}
