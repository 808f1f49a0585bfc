package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern REVIEW =
            Forms.of("(sơ kết|tổng kết)(?:(?: năm học)?(?: học kỳ(?: [I12]{1,2}(?!\\p{L}|\\d))?)?(?: đợt \\d)?)");
    private static final Pattern PERIODIC = Forms.of("định kỳ");
    private static final Pattern AD_HOC = Forms.of("đột xuất");
    private static final Pattern THEMATIC = Forms.of("báo cáo[^.;]{0,20}chuyên đề");
    private static final Pattern PROPOSAL = Forms.of("hồ sơ|danh sách|đăng ký|đề nghị|đề xuất|tờ trình");
    private static final Pattern AS_RULED = Forms.of("theo (?:đúng )?(?:quy định|yêu cầu|hướng dẫn)");
    private static final int MOST = 50;

    private record Interval(Pattern form, @Nullable ReportPeriod period, String name) {}

    private static final List<Interval> INTERVALS = List.of(
            interval(
                    "(?:hằng|hàng|theo|mỗi|từng) tháng|định kỳ tháng|báo cáo tháng(?! \\d)",
                    ReportPeriod.MONTH,
                    "tháng"),
            interval(
                    "(?:hằng|hàng|theo|mỗi|từng) quý|định kỳ quý|báo cáo quý(?! [IV\\d])|(?:,|và) quý(?! [IV\\d])|^(?:và )?quý(?! [IV\\d])",
                    ReportPeriod.QUARTER,
                    "quý"),
            interval("(?<![\\d/])(?<!ngày )0?6 tháng|sáu tháng", ReportPeriod.HALF_YEAR, "6 tháng"),
            interval("(?<![\\d/])(?<!ngày )0?9 tháng|chín tháng", ReportPeriod.NINE_MONTHS, "9 tháng"),
            interval(
                    "(?:tổng kết|cuối|kết thúc|hằng|hàng|mỗi) năm học|(?:^|,|và|báo cáo) (?:cả )?năm học|^(?:và )?(?:cả )?năm học",
                    ReportPeriod.SCHOOL_YEAR,
                    "năm học"),
            interval("(?:hằng|hàng|mỗi|từng|theo|định kỳ|cuối) học kỳ|học kỳ(?= |,|\\.|$)(?! [I12])", null, "học kỳ"),
            interval(
                    "(?:hằng|hàng|mỗi|tổng kết|cuối|một|01|định kỳ|báo cáo) năm(?! học| \\d)|(?:tháng|,|và|quý|với|cho) (?:cả )?năm(?= |,|\\.|:|$)(?! học| \\d)|^(?:và )?(?:cả )?năm(?! học| \\d)(?!\\p{L})",
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
            DueWords.ofAll(block).forEach(this::read);
        }
    }

    private void read(DueWords due) {
        if (!isReport(due)) {
            return;
        }
        for (var clause : clausesOf(due)) {
            for (var duty : duties(clause, due)) {
                write(duty, clause, due);
            }
        }
    }

    /** A day in a row of days, or below a heading on reports, may only name the period or the review. */
    private static boolean isReport(DueWords due) {
        var words = due.words();
        if (words.has(REPORT)) {
            return true;
        }
        var isPiece = due.clause().has(REPORT) || words.block().isUnder(REPORT);
        return isPiece
                && due.day() != null
                && !words.has(PROPOSAL)
                && (words.has(REVIEW) || INTERVALS.stream().anyMatch(one -> words.has(one.form)));
    }

    /** Without a day for all of them, clauses stand alone. */
    private static List<Words> clausesOf(DueWords due) {
        var words = due.words();
        return due.day() != null
                ? List.of(words)
                : words.clauses().stream().filter(one -> one.has(REPORT)).toList();
    }

    private static List<Duty> duties(Words words, DueWords due) {
        var found = new ArrayList<Duty>();
        var day = due.day();
        var isSent = Routes.addressee(words).isPresent()
                || !Routes.via(words).bodies().isEmpty();
        var isPeriodic = words.has(PERIODIC);
        if (isPeriodic || isSent || day != null) {
            intervals(words, day).forEach(one -> found.add(periodic(one, day)));
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
        var isPiece = !words.equals(due.clause()) || !words.has(REPORT);
        if (found.isEmpty() && (day != null || isSent) && (words.has(OUTCOME) || isPiece && words.has(REVIEW))) {
            found.add(new Duty(ReportRegime.THEMATIC, ReportPeriod.ONE_OFF, "Báo cáo " + review(words, isPiece)));
        }
        return found;
    }

    /**
     * Those that stand beside the words of the due day; where there is none, those in them ("trước ngày 30/5 hằng
     * năm").
     */
    private static List<Interval> intervals(Words words, Dates.@Nullable DueDay day) {
        if (day == null || day.start() < words.start() || day.end() > words.end()) {
            return INTERVALS.stream().filter(one -> words.has(one.form)).toList();
        }
        var before = new Words(words.block(), words.start(), day.start());
        var behind = new Words(words.block(), day.end(), words.end());
        var beside = INTERVALS.stream()
                .filter(one -> before.has(one.form) || behind.has(one.form))
                .toList();
        var within = new Words(words.block(), day.start(), day.end());
        return beside.isEmpty()
                ? INTERVALS.stream().filter(one -> within.has(one.form)).toList()
                : beside;
    }

    /** A semester is no period; with a day of its own it is reported once. */
    private static Duty periodic(Interval interval, Dates.@Nullable DueDay day) {
        return interval.period == null && day != null && day.date() != null
                ? new Duty(ReportRegime.THEMATIC, ReportPeriod.ONE_OFF, "Báo cáo " + interval.name)
                : new Duty(ReportRegime.PERIODIC, interval.period, "Báo cáo " + interval.name);
    }

    private static String review(Words words, boolean isPiece) {
        var reviews = words.matcher(REVIEW).results().limit(2).toList();
        return isPiece && reviews.size() == 1
                ? Draft.clean(reviews.get(0).group().toLowerCase(Locale.ROOT), 100)
                : "kết quả thực hiện";
    }

    private void write(Duty duty, Words words, DueWords due) {
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
        Actors.of(words.has(REPORT) ? words : due.clause())
                .ifPresent(actor -> draft.read(element + "/reporters/kinds", List.of(actor.kind()), span, 0.6));
        Routes.addressee(words)
                .or(() -> Routes.addressee(due.clause()))
                .ifPresent(body -> draft.read(
                        element + "/addressee/text",
                        body.words(words),
                        words.block().span(body.start(), body.end()),
                        0.8));
        via(Routes.via(words).bodies().isEmpty() ? due.clause() : words, element);
        due(duty, words, element, due.day());
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

    private void due(Duty duty, Words words, String element, Dates.@Nullable DueDay day) {
        var span = day == null ? words.span() : words.block().span(day.start(), day.end());
        if (day == null || day.date() == null || duty.period == ReportPeriod.ON_REQUEST) {
            draft.set(element + "/due/kind", DueKind.NOT_SET);
            var ruled = words.matcher(AS_RULED);
            if (day == null && ruled.find()) {
                draft.read(element + "/due/wording", ruled.group(), words.span(ruled, 0), 0.6);
            }
        } else {
            draft.read(element + "/due/kind", DueKind.DATE, span, 0.9);
            draft.read(element + "/due/date", day.date(), span, 0.9);
            draft.read(element + "/due/bound", day.bound(), span, 0.9);
        }
        if (day != null) {
            var wording = words.block().text().substring(day.start(), day.end());
            draft.read(element + "/due/wording", Draft.clean(wording, 300), span, 0.9);
        }
    }

    private static Interval interval(String form, @Nullable ReportPeriod period, String name) {
        return new Interval(Forms.of(form), period, name);
    }
}
