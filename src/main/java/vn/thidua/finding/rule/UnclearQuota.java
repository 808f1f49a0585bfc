package vn.thidua.finding.rule;

import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.text.Text;

/** The wording does not say for which units a quota is. */
final class UnclearQuota implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        return directive.campaigns().stream()
                .flatMap(campaign -> campaign.quotas().stream())
                .filter(quota -> !quota.isClear())
                .map(quota -> Finding.ofPart(
                        FindingCode.QUOTA_SCOPE_UNCLEAR,
                        quota.code(),
                        quota.wording() == null ? String.valueOf(quota.max()) : quota.wording(),
                        "#/campaign/quotas/" + quota.index() + "/scopeClarity",
                        Text.of(
                                "Chỉ tiêu %d không nói rõ là của đơn vị nào.".formatted(quota.max()),
                                "The quota of %d does not say for which units it is.".formatted(quota.max()))));
    }
}
