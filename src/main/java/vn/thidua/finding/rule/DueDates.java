package vn.thidua.finding.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.CheckedCampaign;
import vn.thidua.finding.CheckedCampaign.Due;
import vn.thidua.finding.CheckedCampaign.Duty;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Days;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.report.ReportPeriod;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/**
 * Due dates of nominations and reports against the period of the campaign, each day once. Reports that recur are due
 * within the period as a matter of course, and are only held against its ends.
 */
final class DueDates implements FindingRule {

    /** What is due on a day. */
    private record Item(String pointer, String code, LocalDate lastDay, boolean isFinal) {}

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        return directive.campaigns().stream().flatMap(DueDates::check);
    }

    private static Stream<Finding> check(CheckedCampaign campaign) {
        Map<LocalDate, Item> byDay = new LinkedHashMap<>();
        for (var window : campaign.windows()) {
            var named = window.named();
            var last = window.lastDay();
            if (named != null && last != null) {
                var pointer = "#/campaign/nominationWindows/" + window.index() + "/due";
                byDay.putIfAbsent(named, new Item(pointer, campaign.code(), last, true));
            }
        }
        for (var duty : campaign.duties()) {
            for (var due : duty.dues()) {
                byDay.putIfAbsent(due.named(), item(duty, due));
            }
        }
        return byDay.entrySet().stream().flatMap(entry -> finding(campaign, entry.getKey(), entry.getValue()).stream());
    }

    private static Item item(Duty duty, Due due) {
        return new Item("#/campaign/reportDuties", duty.code(), due.lastDay(), duty.period() == ReportPeriod.ONE_OFF);
    }

    private static Optional<Finding> finding(CheckedCampaign campaign, LocalDate named, Item item) {
        var from = campaign.from();
        var to = campaign.to();
        var tooEarly = from != null && item.lastDay.isBefore(from.earliest());
        var tooLate = to != null && item.lastDay.isAfter(to.latest().plusYears(1));
        if (tooEarly || tooLate) {
            return Optional.of(Finding.ofPart(
                    FindingCode.DUE_OUTSIDE_PERIOD,
                    item.code,
                    Days.of(named),
                    item.pointer,
                    Text.of(
                            "Hạn %s nằm ngoài thời gian thi đua (%s).".formatted(Days.of(named), period(from, to)),
                            "Due %s, outside the period (%s).".formatted(Days.of(named), period(from, to)))));
        }
        if (to == null || !item.isFinal || !item.lastDay.isBefore(to.latest())) {
            return Optional.empty();
        }
        return Optional.of(Finding.ofPart(
                FindingCode.DUE_BEFORE_PERIOD_ENDS,
                item.code,
                Days.of(named),
                item.pointer,
                Text.of(
                        "Hạn %s đến trước khi hết thời gian thi đua (%s)."
                                .formatted(Days.of(named), Days.of(to.latest())),
                        "Due %s, before the period ends (%s).".formatted(Days.of(named), Days.of(to.latest())))));
    }

    private static String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        return (from == null ? "…" : Days.of(from)) + " – " + (to == null ? "…" : Days.of(to));
    }
}
