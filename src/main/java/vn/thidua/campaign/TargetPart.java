package vn.thidua.campaign;

import jakarta.inject.Singleton;

/** The targets of a campaign. */
@Singleton
class TargetPart extends ChildPart<CampaignTarget, TargetInput, TargetView> {

    TargetPart() {
        super("targets", CampaignTarget::new, CampaignTarget::of, TargetInput::of, TargetView::of);
    }

    @Override
    void fill(CampaignTarget row, TargetInput item, Place place) {
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
