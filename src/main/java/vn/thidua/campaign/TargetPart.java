package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** The targets of a campaign. */
@Singleton
class TargetPart extends Part<CampaignTarget, TargetInput, TargetView> {

    TargetPart() {
        super("targets", CampaignTarget::of, TargetInput::of, TargetView::of);
    }

    @Override
    Supplier<CampaignTarget> blank(Campaign campaign) {
        return () -> {
            var row = new CampaignTarget();
            row.campaign = campaign;
            return row;
        };
    }

    @Override
    void fill(CampaignTarget row, int ordinal, TargetInput item, Place place) {

        row.ordinal = ordinal;
        row.code = item.code();
        row.name = item.name();
        row.targetValue = item.value();
        row.unit = item.unit();
        row.comparison = item.comparison();
        row.wording = item.wording();
    }

    @Override
    Object key(TargetInput item, int ordinal) {
        return item.code();
    }
}
