package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.DueKind;
import vn.thidua.report.PeriodCalendar;
import vn.thidua.report.ReportPeriod;
import vn.thidua.report.ReportRegime;
import vn.thidua.time.PartialDate;

/** What must be reported, how often, to whom and through whom. A day that the plan does not set is not set here. */
final class DutyRule {

    private static final Pattern REPORT = Forms.of("báo cáo");
    private static final Pattern OUTCOME = Forms.of(
            "báo cáo +(?:kết quả|sơ kết|tổng kết|đánh giá)|(?:sơ kết|tổng kết)[^.;]{0,60}(?:và|,) +(?:gửi )?báo cáo|tổng hợp,? +(?:và )?báo cáo");
    private static final Pattern PERIODIC = Forms.of("định kỳ");
    private static final Pattern AD_HOC = Forms.of("đột xuất");
    private static final Pattern THEMATIC = Forms.of("báo cáo[^.;]{0,20}chuyên đề");
    private static final Pattern AS_RULED = Forms.of("theo (?:đúng )?(?:quy định|yêu cầu|hướng dẫn)");
    private static final int MOST = 50;

    private record Interval(Pattern form, ReportPeriod period, String name) {}

    private static final List<Interval> INTERVALS = List.of(
            interval("(?:hằng|hàng|theo|mỗi|từng) tháng|định kỳ tháng|báo cáo tháng", ReportPeriod.MONTH, "tháng"),
            interval("(?:hằng|hàng|theo|mỗi|từng) quý|định kỳ quý|báo cáo quý", ReportPeriod.QUARTER, "quý"),
            interval("0?6 tháng|sáu tháng", ReportPeriod.HALF_YEAR, "6 tháng"),
            interval("0?9 tháng|chín tháng", ReportPeriod.NINE_MONTHS, "9 tháng"),
            interval("(?:tổng kết|cuối|kết thúc) năm học|học kỳ", ReportPeriod.SCHOOL_YEAR, "năm học"),
            interval(
                    "(?:hằng|hàng|tổng kết|cuối|một|01|định kỳ) năm(?! học)|(?:tháng|,|và) (?:cả )?năm(?= |,|\\.|$)(?! học| \\d)",
                    ReportPeriod.YEAR,
                    "năm"));

    private final Draft draft;
    private final PlanText page;

    private record Duty(ReportRegime regime, @Nullable ReportPeriod period, String name) {}

    DutyRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        for (var block : page.blocks()) {
            DueWords.of(block).forEach(this::read);
        }
    }

    private void read(DueWords due) {
        var words = due.words();
        if (!words.has(REPORT)) {
            return;
        }
        for (var clause : clausesOf(due)) {
            for (var duty : duties(clause, due.day() != null)) {
                write(duty, clause, due.day());
            }
        }
    }

    /** Without a day for all of them, clauses stand alone. */
    private static List<Words> clausesOf(DueWords due) {
        var words = due.words();
        return due.day() != null
                ? List.of(words)
                : words.clauses().stream().filter(one -> one.has(REPORT)).toList();
    }

    private static List<Duty> duties(Words words, boolean hasDay) {
        var found = new ArrayList<Duty>();
        var isSent = Routes.addressee(words).isPresent()
                || !Routes.via(words).bodies().isEmpty();
        var isPeriodic = words.has(PERIODIC);
        for (var interval : INTERVALS) {
            if ((isPeriodic || isSent || hasDay) && words.has(interval.form)) {
                found.add(new Duty(ReportRegime.PERIODIC, interval.period, "Báo cáo " + interval.name));
            }
        }
        if (isPeriodic && found.isEmpty()) {
            found.add(new Duty(ReportRegime.PERIODIC, null, "Báo cáo định kỳ"));
        }
        if (words.has(AD_HOC) && words.has(REPORT)) {
            found.add(new Duty(ReportRegime.AD_HOC, ReportPeriod.ON_REQUEST, "Báo cáo đột xuất"));
        }
        if (found.isEmpty() && words.has(THEMATIC)) {
            found.add(new Duty(ReportRegime.THEMATIC, ReportPeriod.ONE_OFF, "Báo cáo chuyên đề"));
        }
        if (found.isEmpty() && words.has(OUTCOME) && (hasDay || isSent)) {
            found.add(new Duty(ReportRegime.THEMATIC, ReportPeriod.ONE_OFF, "Báo cáo kết quả thực hiện"));
        }
        return found;
    }

    private void write(Duty duty, Words words, Dates.@Nullable DueDay day) {
        if (draft.size("/campaign/reportDuties") == MOST) {
            return;
        }
        var element = draft.element("/campaign/reportDuties");
        var span = words.span();
        draft.set(element + "/code", "BC-" + draft.size("/campaign/reportDuties"));
        draft.read(element + "/name", duty.name, span, 0.7);
        draft.read(element + "/regime", duty.regime, span, 0.8);
        draft.read(element + "/period", duty.period, span, 0.8);
        draft.set(element + "/calendar", PeriodCalendar.CALENDAR);
        campaignDay("from").ifPresent(date -> draft.set(element + "/from", date.earliest()));
        campaignDay("to").ifPresent(date -> draft.set(element + "/to", date.latest()));
        draft.set(element + "/reporters/units", List.of());
        Actors.of(words).ifPresent(actor -> {
            draft.read(element + "/reporters/kinds", List.of(actor.kind()), span, 0.6);
        });
        Routes.addressee(words)
                .ifPresent(body -> draft.read(
                        element + "/addressee/text",
                        body.words(words),
                        words.block().span(body.start(), body.end()),
                        0.8));
        via(words, element);
        due(words, element, day);
    }

    /** A duty holds for as long as the campaign. */
    private Optional<PartialDate> campaignDay(String end) {
        return draft.text("/campaign/period/" + end).map(PartialDate::parse);
    }

    private void via(Words words, String element) {
        var way = Routes.via(words);
        for (var body : way.bodies()) {
            var one = draft.element(element + "/via");
            draft.read(one + "/text", body.words(words), words.block().span(body.start(), body.end()), 0.8);
        }
        if (!way.bodies().isEmpty()) {
            draft.set(element + "/viaOrdered", way.isOrdered());
        }
    }

    private void due(Words words, String element, Dates.@Nullable DueDay day) {
        if (day == null) {
            draft.set(element + "/due/kind", DueKind.NOT_SET);
            var ruled = words.matcher(AS_RULED);
            if (ruled.find()) {
                draft.read(element + "/due/wording", ruled.group(), words.span(ruled, 0), 0.6);
            }
            return;
        }
        var span = words.block().span(day.start(), day.end());
        draft.read(element + "/due/kind", DueKind.DATE, span, 0.9);
        draft.read(element + "/due/date", day.date(), span, 0.9);
        draft.read(element + "/due/bound", day.bound(), span, 0.9);
        var wording = words.block().text().substring(day.start(), day.end());
        draft.read(element + "/due/wording", Draft.clean(wording, 300), span, 0.9);
    }

    private static Interval interval(String form, ReportPeriod period, String name) {
        return new Interval(Forms.of(form), period, name);
    }
}
