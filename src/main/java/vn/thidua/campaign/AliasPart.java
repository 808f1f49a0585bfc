package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.List;

/** The other names of a campaign. */
@Singleton
class AliasPart extends ChildPart<CampaignAlias, AliasInput, AliasView> {

    AliasPart() {
        super("aliases", CampaignAlias::new, CampaignAlias::of, AliasInput::of, AliasView::of);
    }

    @Override
    void fill(CampaignAlias row, AliasInput item, Place place) {
        row.name = item.name();
    }

    @Override
    void stored(Campaign campaign, List<AliasInput> items) {
        campaign.makeSearchable(items.stream().map(AliasInput::name).toList());
    }
}
