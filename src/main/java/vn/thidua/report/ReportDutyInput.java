package vn.thidua.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
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
 * @param periodStart MM-DD, with {@link PeriodCalendar#CUSTOM} only
 * @param addressees where a level reports to somebody else than {@code addressee}
 * @param allowEarly whether a report may be due before its period ends; no unless given
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
        @Nullable @Pattern(regexp = MONTH_DAY) String periodStart,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Valid Reporters reporters,
        @Nullable @Valid PartyInput addressee,
        @Size(max = 6) List<@NotNull @Valid AddresseeInput> addressees,
        @Size(max = 20) List<@NotNull @Valid ViaInput> via,
        @Nullable Boolean viaOrdered,
        @Nullable Boolean allowEarly,
        @NotNull @Valid Due due,
        @Size(max = 6) List<@NotNull @Valid LevelDue> dues,
        @Nullable @Valid DutyContent content) {

    static final String MONTH_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    public ReportDutyInput {
        addressees = Objects.requireNonNullElse(addressees, List.of());
        allowEarly = Boolean.TRUE.equals(allowEarly);
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

    /** What stays as it is once the duty is in force. */
    List<?> frozen() {
        return Arrays.asList(code, campaignId, ownerId, regime, period, calendar, periodStart, from);
    }

    /** What deadlines are made from, or who sees them. */
    List<?> scheduled() {
        return Arrays.asList(to, reporters, addressee, addressees, via, viaOrdered, allowEarly, due, dues);
    }

    /** An office through which reports go, of one level or of all. */
    public record ViaInput(
            @Nullable UUID unitId,
            @Nullable @Size(min = 1, max = 300) String text,
            @Nullable OrgUnitLevel level) {}

    /** To whom units of one level report. */
    public record AddresseeInput(
            @NotNull OrgUnitLevel level,
            @Nullable UUID unitId,
            @Nullable @Size(min = 1, max = 300) String text) {}

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
                duty.periodStart,
                duty.appliesFrom,
                duty.appliesTo,
                new Reporters(
                        duty.unitsByCode().stream().map(unit -> unit.id).toList(),
                        duty.reportersBelow == null ? null : duty.reportersBelow.id,
                        duty.kinds.stream().sorted().toList(),
                        duty.levels.stream().sorted().toList()),
                PartyInput.of(duty.addressee, duty.addresseeText),
                duty.addresseesByLevel().stream()
                        .map(party -> new AddresseeInput(
                                Objects.requireNonNull(party.level()), id(party.unit()), party.text()))
                        .toList(),
                ReportDutyVia.of(duty).stream()
                        .map(via -> new ViaInput(id(via.unit), via.unitText, via.level))
                        .toList(),
                duty.viaOrdered,
                duty.allowEarly,
                ReportDuties.due(rules),
                ReportDuties.dues(rules),
                duty.content());
    }

    private static @Nullable UUID id(@Nullable OrgUnit unit) {
        return unit == null ? null : unit.id;
    }
}
