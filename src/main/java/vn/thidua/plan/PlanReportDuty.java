package vn.thidua.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.report.DayKind;
import vn.thidua.report.DueKind;
import vn.thidua.report.PeriodCalendar;
import vn.thidua.report.ReportPeriod;
import vn.thidua.report.ReportRegime;
import vn.thidua.text.Codes;
import vn.thidua.time.DueBound;

/**
 * What the plan wants reported, by whom, to whom and through whom.
 *
 * @param from first day for which it applies
 * @param to last day, inclusive
 * @param via the offices on the way
 * @param viaOrdered false: the plan does not say in which order
 */
public record PlanReportDuty(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 500) String name,
        @NotNull ReportRegime regime,
        @NotNull ReportPeriod period,
        @NotNull PeriodCalendar calendar,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Valid Reporters reporters,
        @Nullable @Valid PlanParty addressee,
        @Size(max = 10) List<@NotNull @Valid PlanParty> via,
        @Nullable Boolean viaOrdered,
        @NotNull @Valid Due due) {

    public PlanReportDuty {
        addressee = PlanParty.orNull(addressee);
        via = Lists.orEmpty(via);
        viaOrdered = Boolean.TRUE.equals(viaOrdered);
    }

    /**
     * Who reports.
     *
     * @param units codes of units named one by one
     * @param below together with kinds and levels: units below this one
     */
    public record Reporters(
            @Size(max = 500) List<@NotNull @Pattern(regexp = Codes.FORM) String> units,
            @Nullable @Pattern(regexp = Codes.FORM) String below,
            @Size(max = 20) List<@NotNull OrgUnitKind> kinds,
            @Size(max = 10) List<@NotNull OrgUnitLevel> levels) {

        public Reporters {
            units = Lists.orEmpty(units);
            kinds = Lists.orEmpty(kinds);
            levels = Lists.orEmpty(levels);
        }
    }

    /** When it is due; {@link DueKind#NOT_SET} until a letter sets a date: none is invented. */
    public record Due(
            @NotNull DueKind kind,
            @Nullable LocalDate date,
            @Nullable DueBound bound,
            @Nullable @Min(0) @Max(366) Integer days,
            @Nullable DayKind dayKind,
            @Nullable @Size(min = 1, max = 300) String wording) {}
}
