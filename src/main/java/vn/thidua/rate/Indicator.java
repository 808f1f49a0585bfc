package vn.thidua.rate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignTarget;
import vn.thidua.campaign.Decimals;
import vn.thidua.campaign.TargetComparison;
import vn.thidua.report.DutyStatus;
import vn.thidua.report.ReportDuty;

/**
 * What an indicator is called and what is to be reached: as a target of the campaign with its code has it, otherwise as
 * the duty that asks for it, where a number is to be reached at least.
 *
 * @param measure as shown behind the number, such as {@code %}
 */
record Indicator(String code, String name, @Nullable String measure, IndicatorProgressView.@Nullable Target target) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a duty or campaign; empty when neither knows the code. */
    static Optional<Indicator> of(ProgressFilter filter) {
        var asked = duties(filter).stream()
                .flatMap(duty -> asked(duty, filter.indicator).stream())
                .findFirst();
        var campaign = filter.campaignId != null
                ? filter.campaignId
                : ReportDuty.<ReportDuty>find("from ReportDuty y where y.id = ?1", filter.dutyId)
                        .firstResultOptional()
                        .map(duty -> duty.campaign == null ? null : duty.campaign.id)
                        .orElse(null);
        var target = target(campaign, filter.indicator);
        if (target.isEmpty()) {
            return asked;
        }
        var set = target.get();
        var wanted = new IndicatorProgressView.Target(Decimals.shown(set.targetValue), set.comparison, set.wording);
        return Optional.of(asked.map(one -> new Indicator(one.code, one.name, one.measure, wanted))
                .orElse(new Indicator(set.code, set.name, set.unit, wanted)));
    }

    private static List<ReportDuty> duties(ProgressFilter filter) {
        return ReportDuty.list(
                "from ReportDuty y where y.status <> ?1 and y.content is not null"
                        + (filter.dutyId != null ? " and y.id = ?2" : " and y.campaign.id = ?2")
                        + " order by y.code, y.id",
                DutyStatus.DRAFT,
                filter.dutyId != null ? filter.dutyId : filter.campaignId);
    }

    private static Optional<CampaignTarget> target(@Nullable UUID campaign, String code) {
        return campaign == null
                ? Optional.empty()
                : CampaignTarget.<CampaignTarget>find("campaign.id = ?1 and code = ?2", campaign, code)
                        .firstResultOptional();
    }

    private static Optional<Indicator> asked(ReportDuty duty, String code) {
        for (var one : indicators(duty)) {
            if (one.path("code").asText().equals(code)) {
                var wanted = one.path("target").isNumber() ? one.path("target").decimalValue() : null;
                return Optional.of(new Indicator(
                        code, one.path("name").asText(), one.path("unit").textValue(), atLeast(wanted)));
            }
        }
        return Optional.empty();
    }

    private static IndicatorProgressView.@Nullable Target atLeast(@Nullable BigDecimal value) {
        return value == null ? null : new IndicatorProgressView.Target(value, TargetComparison.AT_LEAST, null);
    }

    private static JsonNode indicators(ReportDuty duty) {
        try {
            return JSON.readTree(duty.content).path("indicators");
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
