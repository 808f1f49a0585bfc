package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;

/** What was decided for a person or a collective ({@code holderId}) and stands, and for which achievement. */
public record AwardedRow(
        UUID id,
        UUID holderId,
        UUID nominationId,
        String awardCode,
        CommendationType type,
        LocalDate decidedOn,
        String decision,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String QUERY = """
            select new vn.thidua.eligibility.AwardedRow(a.id, %1$s.id, n.id, a.awardCode, n.commendationType,
             a.decidedOn, d.number, n.achievementFrom, n.achievementTo)
            from Award a join a.nomination n join a.decision d where %1$s.id in :ids and a.state = GRANTED""";

    static final String OF_PEOPLE = QUERY.formatted("a.person");

    static final String OF_COLLECTIVES = QUERY.formatted("n.collectiveUnit");

    /** The year that it is of. */
    int year() {
        return to == null ? decidedOn.getYear() : to.getYear();
    }
}
