package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        String category,
        boolean minor,
        UUID unitId,
        String unitCode,
        String unitName,
        UUID decisionId,
        String decisionNumber,
        @Nullable UUID campaignId,
        @Nullable String campaignCode,
        @Nullable String campaignName) {

    static final String SELECT = """
            new vn.thidua.nomination.AwardRow(a.id, a.revision, a.nomination.id, a.awardCode, t.nameVi, t.nameEn,
             a.nomineeKind, a.nomineeName, a.decidedOn, c.code, c.minor, u.id, u.code, u.name, d.id, d.number,
             k.id, k.code, k.name)""";

    /** Outer joins: the list starts at its own index, whatever the optimizer thinks of the small tables. */
    static final String FROM = """
            Award a left join a.category c left join a.unit u left join a.decision d left join a.campaign k
             left join AwardType t on t.code = a.awardCode and t.validFrom <= a.decidedOn and t.validTo >= a.decidedOn""";

    boolean isAboutAMinor() {
        return nomineeKind == NomineeKind.INDIVIDUAL && minor;
    }
}
