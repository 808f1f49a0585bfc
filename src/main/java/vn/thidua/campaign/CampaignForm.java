package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How a campaign is organised. */
public enum CampaignForm implements Labelled {
    REGULAR(Text.of("Thường xuyên", "Regular")),
    PHASED(Text.of("Theo đợt", "Phased")),
    THEMATIC(Text.of("Chuyên đề", "Thematic"));

    private final Text label;

    CampaignForm(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
