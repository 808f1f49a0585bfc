package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.letter.NomineeTable.Nominee;

/** What a decision prints of an award; columns only. */
public record LaureateRow(
        UUID nominationId,
        NomineeKind nomineeKind,
        String nomineeName,
        @Nullable String position,
        boolean minor,
        String unitName,
        String awardCode,
        @Nullable String awardName) {

    /** In the order of the decision's list. */
    static final String QUERY = """
            select new vn.thidua.nomination.LaureateRow(n.id, a.nomineeKind, a.nomineeName, n.position, c.minor, u.name,
             a.awardCode, t.nameVi)
            from Award a join a.nomination n join a.category c join a.unit u
            left join AwardType t on t.code = a.awardCode and t.validFrom <= a.decidedOn and t.validTo >= a.decidedOn
            where a.decision.id = :id order by a.id""";

    boolean isAboutAMinor() {
        return nomineeKind == NomineeKind.INDIVIDUAL && minor;
    }

    /** A pupil's school and position are protected like the name. */
    Nominee nominee(boolean masked) {
        return new Nominee(
                nomineeKind == NomineeKind.COLLECTIVE,
                masked ? Masking.initials(nomineeName) : nomineeName,
                masked ? null : position,
                masked ? null : unitName,
                award());
    }

    String award() {
        return awardName == null ? awardCode : awardName;
    }
}
