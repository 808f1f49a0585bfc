package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;

/** The columns of a nomination by which it is judged. */
public record CandidateRow(
        UUID id,
        String awardCode,
        CommendationType type,
        NomineeKind kind,
        @Nullable UUID personId,
        @Nullable UUID collectiveId,
        UUID unitId,
        String unitName,
        UUID categoryId,
        String category,
        @Nullable UUID campaignId,
        @Nullable String campaignName,
        @Nullable String organizer,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final String QUERY = """
            select new vn.thidua.eligibility.CandidateRow(n.id, n.awardCode, n.commendationType, n.nomineeKind,
             n.person.id, n.collectiveUnit.id, u.id, u.name, c.id, c.code, k.id, k.name, g.name, n.achievementFrom,
             n.achievementTo)
            from Nomination n join n.category c join n.proposingUnit u left join n.campaign k left join k.organizer g
            where n.id in :ids""";
}
