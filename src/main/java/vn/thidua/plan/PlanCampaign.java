package vn.thidua.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignForm;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CriterionKind;
import vn.thidua.campaign.LinkRelation;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.campaign.ScopeClarity;
import vn.thidua.campaign.TargetComparison;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.text.Codes;
import vn.thidua.time.DueBound;
import vn.thidua.time.PartialDate;

/** The campaign that a plan launches. */
public record PlanCampaign(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 500) String name,
        @NotNull CampaignKind kind,
        @NotNull CampaignForm form,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> aliases,
        @NotNull @Valid PlanUnit organizer,
        @Nullable @Size(min = 1, max = 1000) String theme,
        @Nullable @Size(min = 1, max = 500) String slogan,
        @Nullable @Valid Period period,
        @Size(max = 50) List<@NotNull @Valid Subject> subjectCategories,
        @Size(max = 100) List<@NotNull @Valid Link> links,
        @Size(max = 300) List<@NotNull @Valid Criterion> criteria,
        @Size(max = 300) List<@NotNull @Valid Target> targets,
        @Size(max = 100) List<@NotNull @Valid Quota> quotas,
        @Size(max = 50) List<@NotNull @Valid Window> nominationWindows,
        @Size(max = 50) List<@NotNull @Valid PlanReportDuty> reportDuties) {

    public PlanCampaign {
        aliases = Lists.orEmpty(aliases);
        period = period == null || period.isEmpty() ? null : period;
        subjectCategories = Lists.orEmpty(subjectCategories);
        links = Lists.orEmpty(links);
        criteria = Lists.orEmpty(criteria);
        targets = Lists.orEmpty(targets);
        quotas = Lists.orEmpty(quotas);
        nominationWindows = Lists.orEmpty(nominationWindows);
        reportDuties = Lists.orEmpty(reportDuties);
    }

    /** From when to when, as far as the plan says. */
    public record Period(
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable @Size(min = 1, max = 300) String asWritten) {

        private boolean isEmpty() {
            return from == null && to == null && asWritten == null;
        }
    }

    /** A category that the campaign is for, and the words by which the plan names it. */
    public record Subject(
            @NotNull @Pattern(regexp = Codes.FORM) String category,
            @Nullable @Size(min = 1, max = 500) String asWritten) {}

    /**
     * Another movement that the campaign takes up.
     *
     * @param campaign its code, where it is registered
     * @param directive key of the document that establishes it
     */
    public record Link(
            @NotNull LinkRelation relation,
            @NotBlank @Size(max = 500) String name,
            @Nullable @Pattern(regexp = Codes.FORM) String campaign,
            @Nullable @Pattern(regexp = Codes.FORM) String directive) {}

    /** @param category null: every category */
    public record Criterion(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @Nullable @Pattern(regexp = Codes.FORM) String category,
            @NotNull CriterionKind kind,
            @NotBlank @Size(max = 500) String title,
            @Nullable @Size(min = 1, max = 4000) String description,

            @Nullable @DecimalMin("0.01") @Digits(integer = 8, fraction = 2)
            BigDecimal maxPoints,

            @Nullable @DecimalMin("0.0001") @Digits(integer = 4, fraction = 4)
            BigDecimal weight) {

        public Criterion {
            maxPoints = plain(maxPoints);
            weight = plain(weight);
        }
    }

    /** @param value null: the target is only worded */
    public record Target(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotBlank @Size(max = 500) String name,
            @Nullable @Digits(integer = 14, fraction = 6) BigDecimal value,
            @Nullable @Size(min = 1, max = 40) String unit,
            @NotNull TargetComparison comparison,
            @Nullable @Size(min = 1, max = 500) String wording) {

        public Target {
            value = plain(value);
        }
    }

    /**
     * How many awards there are to give or to propose.
     *
     * @param award code of the award catalogue
     * @param scope the unit for which it holds; null where the plan does not say
     * @param categories the categories that count together; empty: all of them
     */
    public record Quota(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotNull @Pattern(regexp = Codes.FORM) String award,
            @Nullable @Size(min = 1, max = 300) String awardAsWritten,
            @Nullable @Valid PlanParty grantor,
            @Nullable @Valid PlanParty scope,
            @NotNull ScopeClarity scopeClarity,
            @NotNull QuotaStage stage,
            @NotNull @Min(1) @Max(1_000_000) Integer max,
            @Size(max = 50) List<@NotNull @Pattern(regexp = Codes.FORM) String> categories,
            @Nullable @Size(min = 1, max = 500) String wording) {

        public Quota {
            grantor = PlanParty.orNull(grantor);
            scope = PlanParty.orNull(scope);
            categories = Lists.orEmpty(categories);
        }
    }

    /**
     * When nominations are taken.
     *
     * @param level null: every level
     * @param due null: the plan sets no date
     */
    public record Window(
            @Nullable OrgUnitLevel level,
            @Nullable LocalDate opensOn,
            @Nullable @Valid Due due,
            @Nullable @Size(min = 1, max = 300) String wording,
            @Nullable @Valid PlanParty addressee) {

        public Window {
            addressee = PlanParty.orNull(addressee);
        }

        /** A day and whether it is the first too late or the last in time. */
        public record Due(@NotNull LocalDate date, @NotNull DueBound bound) {}
    }

    /** The same number in the same digits, whatever zeros were sent: one document, one canonical form. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        if (number.precision() > 40 || Math.abs((long) number.scale()) > 40) {
            return number; // validation refuses it
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
