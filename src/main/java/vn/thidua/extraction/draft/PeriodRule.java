package vn.thidua.extraction.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.time.PartialDate;

/** From when to when: the section on time, otherwise the years in the title. */
final class PeriodRule {

    private static final Pattern SECTION =
            Forms.of("^(?:thời gian|thời hạn)(?: (?:thi đua|thực hiện|tổ chức|phát động|triển khai)){0,3}\\b");
    private static final String WHEN = "((?:hết +|cuối +|đầu +)?(?:ngày|tháng|năm|\\d{1,2}/)[^,.;()“”]{1,50}?)";
    private static final Pattern FROM_TO =
            Forms.of("từ +" + WHEN + " +(?:cho +)?đến +" + WHEN + "(?=[,.;()“”]|$| (?:trên|tại|trong|theo|với|và) )");
    private static final Pattern YEARS = Forms.of(
            "(?:năm học|giai đoạn|từ năm|nhiệm kỳ) +\\(?((?:19|20|21)\\d{2}) ?(?:-|–|—|đến|/) ?(?:năm )?((?:19|20|21)\\d{2})");
    private static final Pattern YEAR = Forms.of("năm +((?:19|20|21)\\d{2})(?! ?[-–/] ?\\d)");
    private static final Pattern BEGINS_WITH_THE_PLAN = Forms.of("ngày +(?:ban hành|ký|phát động)");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]|\\([^)]*\\)");

    private final Draft draft;
    private final PlanText page;

    PeriodRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        var blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var matcher = SECTION.matcher(block.words());
            if (matcher.find()) {
                var from = block.from() + matcher.end();
                if (read(
                        new Words(
                                block,
                                Math.min(from, block.text().length()),
                                block.text().length()),
                        0.95)) {
                    return;
                }
                if (i + 1 < blocks.size()
                        && read(
                                new Words(
                                        blocks.get(i + 1),
                                        blocks.get(i + 1).from(),
                                        blocks.get(i + 1).text().length()),
                                0.9)) {
                    return;
                }
            }
        }
        title();
    }

    private boolean read(Words words, double confidence) {
        var fromTo = words.matcher(FROM_TO);
        if (fromTo.find()) {
            var begin = fromTo.group(1);
            if (!BEGINS_WITH_THE_PLAN.matcher(begin).lookingAt()) {
                Dates.first(begin)
                        .ifPresent(
                                date -> draft.read("/campaign/period/from", date, words.span(fromTo, 1), confidence));
            }
            Dates.first(fromTo.group(2))
                    .ifPresent(date -> draft.read("/campaign/period/to", date, words.span(fromTo, 2), confidence));
            written(words, fromTo.start(), fromTo.end(), confidence);
            return true;
        }
        var years = words.matcher(YEARS);
        if (years.find()) {
            draft.read("/campaign/period/from", year(years.group(1)), words.span(years, 1), confidence);
            draft.read("/campaign/period/to", year(years.group(2)), words.span(years, 2), confidence);
            written(words, years.start(), years.end(), confidence);
            return true;
        }
        var year = words.matcher(YEAR);
        if (year.find()) {
            draft.read("/campaign/period/from", year(year.group(1)), words.span(year, 1), confidence);
            draft.read("/campaign/period/to", year(year.group(1)), words.span(year, 1), confidence);
            written(words, year.start(), year.end(), confidence);
            return true;
        }
        return false;
    }

    private void written(Words words, int start, int end, double confidence) {
        draft.read(
                "/campaign/period/asWritten",
                Draft.clean(words.block().text().substring(start, end), 300),
                words.block().span(start, end),
                confidence);
    }

    /** Years in quotation marks or brackets belong to names and anniversaries. */
    private void title() {
        var subject = draft.text("/directive/subject").orElse("");
        var bare = QUOTED.matcher(subject).replaceAll(" ");
        var years = YEARS.matcher(bare);
        var year = YEAR.matcher(bare);
        Optional<PartialDate[]> found = Optional.empty();
        if (years.find()) {
            found = Optional.of(new PartialDate[] {year(years.group(1)), year(years.group(2))});
        } else if (year.find()) {
            found = Optional.of(new PartialDate[] {year(year.group(1)), year(year.group(1))});
        }
        var place = draft.values().stream()
                .filter(one -> one.pointer().equals("/directive/subject"))
                .findFirst();
        if (found.isPresent() && place.isPresent()) {
            draft.read("/campaign/period/from", found.get()[0], place.get().span(), 0.5);
            draft.read("/campaign/period/to", found.get()[1], place.get().span(), 0.5);
        }
    }

    private static PartialDate year(String digits) {
        return PartialDate.of(Integer.parseInt(digits));
    }
}
