package vn.thidua.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.OrgUnitLevel;

/** What a rule says; one shape for each {@link RuleKind}. */
public sealed interface RuleContent {

    /**
     * A standard: a requirement, or several of which all or any must be met. Exactly one of {@code allOf},
     * {@code anyOf} and {@code requirement} is given.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standard(
            @Nullable @Size(min = 1, max = 20) List<@NotNull @Valid Standard> allOf,
            @Nullable @Size(min = 1, max = 20) List<@NotNull @Valid Standard> anyOf,
            @Nullable RequirementCode requirement,
            @Nullable @Valid RequirementParameters parameters)
            implements RuleContent {

        /** The parameters of a requirement, none given as none set. */
        public RequirementParameters given() {
            return parameters == null ? RequirementParameters.NONE : parameters;
        }
    }

    /**
     * Who decides.
     *
     * @param levels the levels of government that do, nearest to the proposing unit first; null where none does
     * @param none there is no competent authority (any more) at the level of the rule
     */
    record DecidingAuthority(
            @Nullable @Size(min = 1, max = 6) List<@NotNull OrgUnitLevel> levels,
            @NotNull Boolean none) implements RuleContent {}

    /**
     * A stage of the way to the decision.
     *
     * @param order 1 first
     * @param level at which it takes place; null: at the proposing unit
     */
    record Stage(
            @NotNull @Min(1) @Max(20) Integer order,
            @Nullable OrgUnitLevel level,
            @NotNull AwardStage stage,
            @NotNull Boolean required)
            implements RuleContent {}

    /** A part that the dossier must have. */
    record DossierPart(@NotNull DossierPartKind part) implements RuleContent {}

    /**
     * How a council must vote.
     *
     * @param percent at least so many of a hundred
     * @param absentInWriting members who are absent are asked in writing
     */
    record VoteThreshold(
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal percent,
            @NotNull VoteDenominator denominator,
            @NotNull Boolean secret,
            @NotNull Boolean absentInWriting)
            implements RuleContent {}

    /** For at least how many working days a list is shown to the public before the council meets. */
    record Consultation(@NotNull @Min(1) @Max(365) Integer workingDays) implements RuleContent {}

    /** Within how many working days the receiving office answers. */
    record ProcessingLimit(@NotNull @Min(1) @Max(365) Integer workingDays) implements RuleContent {}

    /** At most so many of a hundred. */
    record Cap(
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal percent,
            @NotNull CapBase of) implements RuleContent {}

    /**
     * By what the base salary of the day of the decision is multiplied.
     *
     * @param nomineeKind null: for everybody
     */
    record Coefficient(
            @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal factor,
            @Nullable NomineeKind nomineeKind) implements RuleContent {}

    /** In dong. */
    record BaseSalary(@NotNull @Min(1) @Max(1_000_000_000) Long amount) implements RuleContent {}

    /** A commendation type of the law, which the rule itself names. */
    record CommendationTypeName(
            @NotBlank @Size(max = 300) String labelVi,
            @NotBlank @Size(max = 300) String labelEn) implements RuleContent {}
}
