package vn.thidua.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.PartyInput;
import vn.thidua.text.Codes;

/**
 * A duty as a caller describes it.
 *
 * @param campaignId absent: a standing duty
 * @param ownerId the unit that imposes it
 * @param from first day for which it applies
 * @param to last day, inclusive
 * @param viaOrdered whether the order of {@code via} is stated; yes unless given
 * @param dues where a level differs from {@code due}
 * @param content what is to be reported beside the narrative
 */
public record ReportDutyInput(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 500) String name,
        @Nullable UUID campaignId,
        @NotNull UUID ownerId,
        @NotNull ReportRegime regime,
        @NotNull ReportPeriod period,
        @NotNull PeriodCalendar calendar,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Valid Reporters reporters,
        @Nullable @Valid PartyInput addressee,
        @Size(max = 10) List<@NotNull @Valid PartyInput> via,
        @Nullable Boolean viaOrdered,
        @NotNull @Valid Due due,
        @Size(max = 6) List<@NotNull @Valid LevelDue> dues,
        @Nullable @Valid DutyContent content) {

    public ReportDutyInput {
        via = Objects.requireNonNullElse(via, List.of());
        viaOrdered = !Boolean.FALSE.equals(viaOrdered);
        dues = Objects.requireNonNullElse(dues, List.of());
        addressee = addressee == null || (addressee.unitId() == null && addressee.text() == null) ? null : addressee;
    }

    /**
     * Who reports: units named, and those below a unit.
     *
     * @param kinds only units of these kinds below it; empty: of any
     * @param levels only units of these levels below it; empty: of any
     */
    public record Reporters(
            @Size(max = 2000) List<@NotNull UUID> unitIds,
            @Nullable UUID belowId,
            @Size(max = 12) List<@NotNull OrgUnitKind> kinds,
            @Size(max = 6) List<@NotNull OrgUnitLevel> levels) {

        public Reporters {
            unitIds = Objects.requireNonNullElse(unitIds, List.of());
            kinds = Objects.requireNonNullElse(kinds, List.of());
            levels = Objects.requireNonNullElse(levels, List.of());
        }
    }

    /** The input that would make the duty as it is. */
    static ReportDutyInput of(ReportDuty duty) {
        var rules = ReportDueRule.of(duty).stream()
                .filter(rule -> !rule.isByLetter())
                .toList();
        return new ReportDutyInput(
                duty.code,
                duty.name,
                duty.campaign == null ? null : duty.campaign.id,
                duty.owner.id,
                duty.regime,
                duty.period,
                duty.calendar,
                duty.appliesFrom,
                duty.appliesTo,
                new Reporters(
                        duty.unitsByCode().stream().map(unit -> unit.id).toList(),
                        duty.reportersBelow == null ? null : duty.reportersBelow.id,
                        duty.kinds.stream().sorted().toList(),
                        duty.levels.stream().sorted().toList()),
                PartyInput.of(duty.addressee, duty.addresseeText),
                ReportDutyVia.of(duty).stream()
                        .map(via -> Objects.requireNonNull(PartyInput.of(via.unit, via.unitText)))
                        .toList(),
                duty.viaOrdered,
                ReportDuties.due(rules),
                ReportDuties.dues(rules),
                duty.content());
    }
}
