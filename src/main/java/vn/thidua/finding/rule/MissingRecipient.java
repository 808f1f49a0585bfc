package vn.thidua.finding.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.directive.DirectiveIdentity;
import vn.thidua.finding.CheckedCampaign;
import vn.thidua.finding.CheckedCampaign.Duty;
import vn.thidua.finding.CheckedCampaign.Office;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.text.Text;

/**
 * Reports go to a unit that the document is not sent to. Only where recipients are listed and the addressee is a known
 * unit other than the issuer; each addressee once.
 */
final class MissingRecipient implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        if (directive.recipients().isEmpty()) {
            return Stream.empty();
        }
        return directive.campaigns().stream().flatMap(campaign -> check(directive, campaign));
    }

    private static Stream<Finding> check(CheckedDirective directive, CheckedCampaign campaign) {
        Map<String, Duty> byAddressee = new LinkedHashMap<>();
        for (var duty : campaign.duties()) {
            Optional.ofNullable(duty.addressee())
                    .filter(office -> office.unitKey() != null && !isReached(directive, office))
                    .ifPresent(office -> byAddressee.putIfAbsent(String.valueOf(office.unitKey()), duty));
        }
        return byAddressee.values().stream().map(duty -> finding(directive, duty));
    }

    private static boolean isReached(CheckedDirective directive, Office office) {
        var name = DirectiveIdentity.issuerKey(office.name());
        return Objects.equals(office.unitKey(), directive.self().issuerKey())
                || directive.recipients().stream()
                        .anyMatch(recipient -> Objects.equals(recipient.unitKey(), office.unitKey())
                                || DirectiveIdentity.issuerKey(recipient.name()).contains(name));
    }

    private static Finding finding(CheckedDirective directive, Duty duty) {
        var addressee = Objects.requireNonNull(duty.addressee());
        var via = duty.via().stream()
                .filter(office -> office.unitKey() != null && !isReached(directive, office))
                .map(Office::name)
                .collect(Collectors.joining(", "));
        return Finding.ofPart(
                FindingCode.ADDRESSEE_NOT_A_RECIPIENT,
                duty.code(),
                addressee.name(),
                "#/directive/recipients",
                Text.of(
                        "Báo cáo gửi %s%s nhưng Nơi nhận không có."
                                .formatted(addressee.name(), via.isEmpty() ? "" : " (qua " + via + ")"),
                        "Reports go to %s%s, which is not among the recipients."
                                .formatted(addressee.name(), via.isEmpty() ? "" : " (through " + via + ")")));
    }
}
