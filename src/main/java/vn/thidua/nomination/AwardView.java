package vn.thidua.nomination;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.award.AwardMoney;
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
 * @param conferral null until it is handed over
 * @param revocation null while it stands
 */
public record AwardView(
        UUID id,
        int revision,
        AwardState state,
        String awardCode,
        @Nullable String awardName,
        NomineeKind nomineeKind,
        String laureate,
        boolean masked,
        String category,
        @Nullable UnitRef unit,
        @Nullable CampaignName campaign,
        Decision decision,
        Money money,
        @Nullable Conferral conferral,
        @Nullable Revocation revocation,
        List<AllowedAction> allowedActions)
        implements Revised {

    /** The decision that granted it. */
    public record Decision(UUID id, String number, LocalDate issuedOn) {}

    /**
     * The money that goes with it by the rules of the day of the decision.
     *
     * @param amount in dong; null unless {@code known}
     * @param rules those that say so
     * @param reason why it is not known
     */
    public record Money(
            boolean known,
            @Nullable Long amount,
            @Nullable BigDecimal coefficient,
            @Nullable Long baseSalary,
            List<UUID> rules,
            @Nullable String reason) {

        static Money of(AwardMoney.Money money, Language language) {
            var reason = money.reason();
            return new Money(
                    money.isKnown(),
                    money.amount(),
                    money.coefficient(),
                    money.baseSalary(),
                    money.rules(),
                    reason == null ? null : reason.in(language));
        }
    }

    /** How it was handed over; only the day when the award is {@code masked}. */
    public record Conferral(
            LocalDate conferredOn,
            @Nullable String place,
            @Nullable String occasion,
            @Nullable String certificateNumber,
            @Nullable String presentedBy) {

        static @Nullable Conferral of(AwardRow row, boolean masked) {
            if (row.conferredOn() == null) {
                return null;
            }
            return masked
                    ? new Conferral(row.conferredOn(), null, null, null, null)
                    : new Conferral(
                            row.conferredOn(),
                            row.conferralPlace(),
                            row.conferralOccasion(),
                            row.certificateNumber(),
                            row.presentedBy());
        }
    }

    /**
     * The decision that revoked it.
     *
     * @param reason null when the award is {@code masked}
     * @param directiveId that decision as a document
     */
    public record Revocation(
            String number,
            LocalDate issuedOn,
            UnitRef decidingUnit,
            @Nullable String signer,
            @Nullable String signerRole,
            @Nullable String reason,
            UUID directiveId,
            @Nullable UUID sourceDirectiveId,
            @Nullable String sourceArticle,
            Recovery moneyRecovery,
            Instant revokedAt) {

        static @Nullable Revocation of(@Nullable AwardRevocationRow row, boolean masked) {
            return row == null
                    ? null
                    : new Revocation(
                            row.number(),
                            row.issuedOn(),
                            new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                            row.signer(),
                            row.signerRole(),
                            masked ? null : row.reason(),
                            row.directiveId(),
                            row.sourceDirectiveId(),
                            row.sourceArticle(),
                            new Recovery(row.moneyDue(), row.moneyRecoveredOn()),
                            row.revokedAt());
        }
    }

    /**
     * Whether its money is to be paid back.
     *
     * @param recoveredOn null while it was not
     */
    public record Recovery(boolean due, @Nullable LocalDate recoveredOn) {}

    static AwardView of(
            AwardRow row,
            boolean masked,
            AwardMoney.Money money,
            @Nullable AwardRevocationRow revocation,
            List<AllowedAction> actions,
            Language language) {
        return new AwardView(
                row.id(),
                row.revision(),
                row.state(),
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
                new Decision(row.decisionId(), row.decisionNumber(), row.decidedOn()),
                Money.of(money, language),
                Conferral.of(row, masked),
                Revocation.of(revocation, masked),
                actions);
    }
}
