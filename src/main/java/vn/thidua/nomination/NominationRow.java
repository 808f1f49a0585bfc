package vn.thidua.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;

/** What a list reads of a nomination; columns only, no entities. */
public record NominationRow(
        UUID id,
        int revision,
        String awardCode,
        NomineeKind nomineeKind,
        String nomineeName,
        NominationState state,
        @Nullable Instant submittedAt,
        String category,
        boolean minor,
        UUID unitId,
        String unitCode,
        String unitName,
        @Nullable UUID campaignId,
        @Nullable String campaignCode,
        @Nullable String campaignName) {

    static final String QUERY = """
            select new vn.thidua.nomination.NominationRow(n.id, n.revision, n.awardCode, n.nomineeKind, n.nomineeName,
             n.state, n.submittedAt, c.code, c.minor, u.id, u.code, u.name, k.id, k.code, k.name)
            from Nomination n join n.category c join n.proposingUnit u left join n.campaign k""";

    boolean isAboutAMinor() {
        return nomineeKind == NomineeKind.INDIVIDUAL && minor;
    }
}
