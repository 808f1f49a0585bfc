package vn.thidua.finding.rule;

import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.report.ReportPeriod;
import vn.thidua.text.Text;

/** A report of a known period has no due date; one on request has none by nature. */
final class UnsetDeadline implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        return directive.campaigns().stream()
                .flatMap(campaign -> campaign.duties().stream())
                .filter(duty -> !duty.isSet() && duty.period() != ReportPeriod.ON_REQUEST)
                .map(duty -> Finding.ofPart(
                        FindingCode.DEADLINE_NOT_SET,
                        duty.code(),
                        duty.name(),
                        "#/campaign/reportDuties",
                        Text.of("Chưa ấn định hạn: " + duty.name() + ".", "No due date is set: " + duty.name() + ".")));
    }
}
