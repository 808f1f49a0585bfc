package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/** The other names of a campaign. */
@Singleton
class AliasPart extends Part<CampaignAlias, AliasInput, AliasView> {

    AliasPart() {
        super("aliases", CampaignAlias::of, AliasInput::of, AliasView::of);
    }

    @Override
    Supplier<CampaignAlias> blank(Campaign campaign) {
        return () -> {
            var row = new CampaignAlias();
            row.campaign = campaign;
            return row;
        };
    }

    @Override
    void fill(CampaignAlias row, int ordinal, AliasInput item, Place place) {

        row.ordinal = ordinal;
        row.name = item.name();
    }

    @Override
    void stored(Campaign campaign, List<AliasInput> items) {
        campaign.makeSearchable(items.stream().map(AliasInput::name).toList());
    }
}
