package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardMoney;
import vn.thidua.award.NomineeKind;

/** What is read of an award; columns only, no entities. The award is named as the catalogue had it on the day. */
public record AwardRow(
        UUID id,
        int revision,
        UUID nominationId,
        String awardCode,
        @Nullable String nameVi,
        @Nullable String nameEn,
        NomineeKind nomineeKind,
        String nomineeName,
        LocalDate decidedOn,
        AwardState state,
        String category,
        boolean minor,
        UUID unitId,
        String unitCode,
        String unitName,
        UUID decisionId,
        String decisionNumber,
        @Nullable UUID campaignId,
        @Nullable String campaignCode,
        @Nullable String campaignName,
        @Nullable LocalDate conferredOn,
        @Nullable String conferralPlace,
        @Nullable String conferralOccasion,
        @Nullable String certificateNumber,
        @Nullable String presentedBy,
        UUID decidingUnitId,
        String decidingUnitCode) {

    static final String QUERY = """
            select new vn.thidua.nomination.AwardRow(a.id, a.revision, a.nomination.id, a.awardCode, t.nameVi, t.nameEn,
             a.nomineeKind, a.nomineeName, a.decidedOn, a.state, c.code, c.minor, u.id, u.code, u.name, d.id, d.number,
             k.id, k.code, k.name, a.conferredOn, a.conferralPlace, a.conferralOccasion, a.certificateNumber,
             a.presentedBy, g.id, g.code)
            from Award a join a.category c join a.unit u join a.decision d join a.decidingUnit g left join a.campaign k
            left join AwardType t on t.code = a.awardCode and t.validFrom <= a.decidedOn and t.validTo >= a.decidedOn""";

    boolean isAboutAMinor() {
        return nomineeKind == NomineeKind.INDIVIDUAL && minor;
    }

    AwardMoney.Asked askedMoney() {
        return new AwardMoney.Asked(awardCode, nomineeKind, decidedOn);
    }
}
