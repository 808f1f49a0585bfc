package vn.thidua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** Schedules that cannot be: each fault by name, all at once. */
final class DutyRules {

    private final ReportPeriods periods;
    private final WorkCalendar workingDays;
    private final List<FieldError> faults = new ArrayList<>();
    private final PlannedDuty duty;
    private final String pointer;

    private DutyRules(ReportPeriods periods, WorkCalendar workingDays, PlannedDuty duty, String pointer) {
        this.periods = periods;
        this.workingDays = workingDays;
        this.duty = duty;
        this.pointer = pointer;
    }

    /** @param pointer to the duty in the body, such as {@code #/campaign/reportDuties/0} */
    static List<FieldError> faults(ReportPeriods periods, WorkCalendar workingDays, PlannedDuty duty, String pointer) {
        var rules = new DutyRules(periods, workingDays, duty, pointer);
        rules.checkReporters();
        rules.checkRegime();
        rules.checkDues();
        rules.checkContent();
        return rules.faults;
    }

    private void checkReporters() {
        var reporters = duty.reporters();
        if (reporters.units().isEmpty() && reporters.below() == null) {
            fault(
                    "/reporters",
                    "REPORTERS_EMPTY",
                    "Chưa nêu đơn vị nào phải báo cáo.",
                    "No unit would have to report.");
        }
        for (int i = 0; i < duty.via().size(); i++) {
            if (duty.via().get(i).unit() == null && duty.via().get(i).text() == null) {
                fault("/via/" + i, "REQUIRED", "Cần có đơn vị hoặc tên.", "A unit or a text is required.");
            }
        }
        var seen = EnumSet.noneOf(OrgUnitLevel.class);
        for (int i = 0; i < duty.addressees().size(); i++) {
            var party = duty.addressees().get(i);
            if (party.unit() == null && party.text() == null) {
                fault("/addressees/" + i, "REQUIRED", "Cần có đơn vị hoặc tên.", "A unit or a text is required.");
            }
            if (party.level() != null && !seen.add(party.level())) {
                fault(
                        "/addressees/" + i + "/level",
                        "REPEATED",
                        "Cấp này đã có nơi nhận.",
                        "This level already has an addressee.");
            }
        }
    }

    private void checkRegime() {
        if (duty.regime() == ReportRegime.PERIODIC && duty.period() == ReportPeriod.ONE_OFF) {
            fault(
                    "/period",
                    "PERIODIC_NEEDS_A_PERIOD",
                    "Báo cáo định kỳ phải có kỳ lặp lại.",
                    "A periodic report needs a period that recurs.");
        }
        if (duty.period() == ReportPeriod.SCHOOL_YEAR && duty.calendar() == PeriodCalendar.DECREE_09) {
            fault(
                    "/calendar",
                    "NOT_IN_DECREE_09",
                    "Nghị định 09/2019 không có kỳ năm học.",
                    "Decree 09/2019 knows no school year.");
        }
        if ((duty.calendar() == PeriodCalendar.CUSTOM) != (duty.periodStart() != null)) {
            fault(
                    "/periodStart",
                    duty.periodStart() == null ? "REQUIRED" : "NOT_ALLOWED",
                    "Cần và chỉ dùng với calendar CUSTOM.",
                    "Is required with calendar CUSTOM, and allowed with no other.");
        }
        if (duty.period() != ReportPeriod.ON_REQUEST) {
            checkDays(duty.from(), duty.to());
        } else if (duty.from() != null && duty.to() != null && duty.to().isBefore(duty.from())) {
            endsBeforeItBegins();
        }
    }

    private void checkDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            fault("/from", "REQUIRED", "Kỳ báo cáo cần ngày bắt đầu.", "Periods need a first day.");
        }
        if (to == null) {
            fault("/to", "REQUIRED", "Kỳ báo cáo cần ngày kết thúc.", "Periods need a last day.");
        }
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from)) {
            endsBeforeItBegins();
            return;
        }
        var found = periods.within(duty.period(), duty.calendar(), duty.periodStart(), from, to).size();
        if (found == 0) {
            fault(
                    "/to",
                    "NO_PERIOD_WITHIN",
                    "Không có kỳ báo cáo nào kết thúc trong thời gian này.",
                    "No period ends within these days.");
        } else if (found > ReportPeriods.MOST) {
            fault(
                    "/to",
                    "TOO_MANY_PERIODS",
                    "Không quá " + ReportPeriods.MOST + " kỳ báo cáo.",
                    "At most " + ReportPeriods.MOST + " periods.");
        }
    }

    private void endsBeforeItBegins() {
        fault("/to", "ENDS_BEFORE_IT_BEGINS", "Ngày kết thúc trước ngày bắt đầu.", "It would end before it begins.");
    }

    private void checkDues() {
        checkDue(duty.due(), "/due");
        var seen = EnumSet.noneOf(OrgUnitLevel.class);
        for (int i = 0; i < duty.dues().size(); i++) {
            var due = duty.dues().get(i);
            checkDue(due.due(), "/dues/" + i);
            if (!seen.add(due.level())) {
                fault("/dues/" + i + "/level", "REPEATED", "Cấp này đã có hạn.", "This level already has a due date.");
            }
        }
    }

    private void checkDue(Due due, String at) {
        var parts = due.faults(pointer + at);
        faults.addAll(parts);
        if (duty.period() == ReportPeriod.ON_REQUEST && due.kind() != DueKind.NOT_SET) {
            fault(
                    at + "/kind",
                    "ON_REQUEST_HAS_NO_PERIOD",
                    "Báo cáo khi có yêu cầu chỉ có hạn khi được yêu cầu.",
                    "A report on request is due when it is asked for.");
            return;
        }
        if (parts.isEmpty() && due.kind() == DueKind.DATE && duty.from() != null && duty.to() != null) {
            var lastDay = due.lastDay(new Period(duty.from(), duty.to()), workingDays);
            if (lastDay != null) {
                checkDate(lastDay, at + "/date");
            }
        }
    }

    private void checkDate(LocalDate lastDay, String at) {
        var found = periods.within(
                duty.period(),
                duty.calendar(),
                duty.periodStart(),
                Objects.requireNonNull(duty.from()),
                Objects.requireNonNull(duty.to()));
        if (found.stream().anyMatch(period -> lastDay.isBefore(period.from()))) {
            fault(
                    at,
                    "DUE_BEFORE_PERIOD",
                    "Hạn nộp trước khi kỳ báo cáo bắt đầu.",
                    "It would be due before the period begins.");
        } else if (!duty.allowEarly() && found.stream().anyMatch(period -> lastDay.isBefore(period.to()))) {
            fault(
                    at,
                    "DUE_BEFORE_PERIOD_ENDS",
                    "Hạn nộp trước khi kỳ báo cáo kết thúc; đặt allowEarly nếu đúng là như vậy.",
                    "It would be due before the period ends; say allowEarly if that is meant.");
        }
    }

    private void checkContent() {
        var content = duty.content();
        if (content == null) {
            return;
        }
        checkCodes(
                "/content/sections",
                content.sections().stream().map(DutyContent.Section::code).toList());
        checkCodes(
                "/content/indicators",
                content.indicators().stream().map(DutyContent.Indicator::code).toList());
    }

    private void checkCodes(String at, List<String> codes) {
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                fault(at + "/" + i + "/code", "REPEATED", "Mã bị lặp.", "The code is repeated.");
            }
        }
    }

    private void fault(String at, String code, String vi, String en) {
        faults.add(FieldError.at(pointer + at, code, Text.of(vi, en)));
    }
}
