package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;
import vn.thidua.text.Language;

/**
 * An award that was decided.
 *
 * @param awardName as the catalogue had it on the day, in the caller's language; null where it had none
 * @param laureate the name, or initials when {@code masked}
 * @param unit the unit that proposed the laureate; null when {@code masked}: a pupil's school is protected too
 */
public record AwardView(
        UUID id,
        int revision,
        String awardCode,
        @Nullable String awardName,
        NomineeKind nomineeKind,
        String laureate,
        boolean masked,
        String category,
        @Nullable UnitRef unit,
        @Nullable CampaignName campaign,
        Decision decision)
        implements Revised {

    /** The decision that granted it. */
    public record Decision(UUID id, String number, LocalDate issuedOn) {}

    static AwardView of(AwardRow row, boolean masked, Language language) {
        return new AwardView(
                row.id(),
                row.revision(),
                row.awardCode(),
                switch (language) {
                    case VI -> row.nameVi();
                    case EN -> row.nameEn();
                },
                row.nomineeKind(),
                masked ? Masking.initials(row.nomineeName()) : row.nomineeName(),
                masked,
                row.category(),
                masked ? null : new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                CampaignName.ofNullable(row.campaignId(), row.campaignCode(), row.campaignName()),
                new Decision(row.decisionId(), row.decisionNumber(), row.decidedOn()));
    }
}
