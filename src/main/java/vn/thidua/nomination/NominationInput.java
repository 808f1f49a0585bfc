package vn.thidua.nomination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.text.Codes;

/**
 * A nomination as a caller describes it.
 *
 * @param campaignId absent for one outside any campaign, such as for a sudden achievement
 * @param awardCode an award that the catalogue has today
 * @param category code of a subject category
 * @param nomineeName may be absent for a collective that is a registered unit, and for a known person; then it has the
 *     name of the unit or person
 * @param collectiveUnitId the collective, where it is registered: the proposing unit or one below it
 * @param achievementFrom first day of the achievement; comes with {@code achievementTo}, its last
 * @param commendationType {@code MERIT} unless given
 * @param personId the person, where they are known: a member of the proposing unit or of one below it today
 */
public record NominationInput(
        @Nullable UUID campaignId,
        @NotNull @Pattern(regexp = Codes.FORM) String awardCode,
        @NotNull @Pattern(regexp = Codes.FORM) String category,
        @NotNull UUID proposingUnitId,
        @NotNull NomineeKind nomineeKind,
        @Nullable @Size(min = 1, max = 300) String nomineeName,
        @Nullable UUID collectiveUnitId,
        @Nullable @Size(min = 1, max = 200) String position,
        @Nullable @Size(min = 1, max = 4000) String achievement,
        @Nullable LocalDate achievementFrom,
        @Nullable LocalDate achievementTo,
        @Nullable CommendationType commendationType,
        @Nullable UUID personId) {

    static NominationInput of(Nomination nomination) {
        var collective = nomination.collectiveUnit;
        var namedAfterUnit = collective != null && collective.name.equals(nomination.nomineeName);
        var person = nomination.person;
        var namedAfterPerson = person != null && person.fullName.equals(nomination.nomineeName);
        return new NominationInput(
                nomination.campaign == null ? null : nomination.campaign.id,
                nomination.awardCode,
                nomination.category.code,
                nomination.proposingUnit.id,
                nomination.nomineeKind,
                namedAfterUnit || namedAfterPerson ? null : nomination.nomineeName,
                collective == null ? null : collective.id,
                nomination.position,
                nomination.achievement,
                nomination.achievementFrom,
                nomination.achievementTo,
                nomination.commendationType,
                person == null ? null : person.id);
    }
}
