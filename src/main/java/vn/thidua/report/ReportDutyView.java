package vn.thidua.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.calendar.HolidayData;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.campaign.CampaignRef;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.PartyView;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;
import vn.thidua.time.DueBound;

/**
 * A duty as it is answered.
 *
 * @param dueDates what letters have set
 * @param workingDayCalendar UNVERIFIED: the holidays of its days are not all published; null where no working days are counted
 */
public record ReportDutyView(
        UUID id,
        int revision,
        String code,
        String name,
        @Nullable CampaignRef campaign,
        UnitRef owner,
        DutyStatus status,
        ReportRegime regime,
        ReportPeriod period,
        PeriodCalendar calendar,
        @Nullable String periodStart,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Reporters reporters,
        @Nullable PartyView addressee,
        List<LevelParty> addressees,
        List<LevelParty> via,
        boolean viaOrdered,
        boolean allowEarly,
        Due due,
        List<LevelDue> dues,
        List<DueDate> dueDates,
        @Nullable HolidayData workingDayCalendar,
        @Nullable DutyContent content,
        List<AllowedAction> allowedActions)
        implements Revised {

    /** Who reports. */
    public record Reporters(
            List<UnitRef> units, @Nullable UnitRef below, List<OrgUnitKind> kinds, List<OrgUnitLevel> levels) {}

    /** @param level for reports of units of this level; null: of all */
    public record LevelParty(
            @Nullable OrgUnitLevel level,
            @Nullable UnitRef unit,
            @Nullable String text) {}

    /** A date that a letter has set. */
    public record DueDate(
            @Nullable OrgUnitLevel level,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate date,
            @Nullable DueBound bound,
            @Nullable String wording,
            @Nullable Integer graceDays,
            @Nullable Integer closeDays,
            DirectiveRef setBy) {

        static DueDate of(ReportDueRule rule) {
            return new DueDate(
                    rule.level,
                    rule.periodFrom,
                    rule.dueDate,
                    rule.bound,
                    rule.wording,
                    rule.graceDays,
                    rule.closeDays,
                    DirectiveRef.of(Objects.requireNonNull(rule.setBy)));
        }
    }

    static ReportDutyView of(ReportDuty duty, WorkingDays workingDays, List<AllowedAction> allowedActions) {
        var rules = ReportDueRule.of(duty);
        var own = rules.stream().filter(rule -> !rule.isByLetter()).toList();
        return new ReportDutyView(
                duty.id,
                duty.revision,
                duty.code,
                duty.name,
                CampaignRef.ofNullable(duty.campaign),
                UnitRef.of(duty.owner),
                duty.status,
                duty.regime,
                duty.period,
                duty.calendar,
                duty.periodStart,
                duty.appliesFrom,
                duty.appliesTo,
                new Reporters(
                        duty.unitsByCode().stream().map(UnitRef::of).toList(),
                        UnitRef.ofNullable(duty.reportersBelow),
                        duty.kinds.stream().sorted().toList(),
                        duty.levels.stream().sorted().toList()),
                PartyView.of(duty.addressee, duty.addresseeText),
                duty.addresseesByLevel().stream()
                        .map(party -> new LevelParty(party.level(), UnitRef.ofNullable(party.unit()), party.text()))
                        .toList(),
                ReportDutyVia.of(duty).stream()
                        .map(via -> new LevelParty(via.level, UnitRef.ofNullable(via.unit), via.unitText))
                        .toList(),
                duty.viaOrdered,
                duty.allowEarly,
                ReportDuties.due(own),
                ReportDuties.dues(own),
                rules.stream()
                        .filter(ReportDueRule::isByLetter)
                        .map(DueDate::of)
                        .toList(),
                calendarOf(duty, own, workingDays),
                duty.content(),
                allowedActions);
    }

    private static @Nullable HolidayData calendarOf(
            ReportDuty duty, List<ReportDueRule> rules, WorkingDays workingDays) {
        var most = rules.stream()
                .map(ReportDueRule::due)
                .filter(Due::countsWorkingDays)
                .mapToInt(due -> due.days() == null ? 0 : due.days())
                .max();
        if (most.isEmpty() || duty.appliesFrom == null || duty.appliesTo == null) {
            return most.isEmpty() ? null : HolidayData.UNVERIFIED;
        }
        return workingDays.data(duty.appliesFrom, duty.appliesTo.plusDays(2L * most.getAsInt() + 30));
    }
}
