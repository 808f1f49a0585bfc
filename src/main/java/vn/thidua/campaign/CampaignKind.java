package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What kind of movement a campaign is. */
public enum CampaignKind implements Labelled {
    MOVEMENT(Text.of("Phong trào thi đua", "Emulation movement")),
    DRIVE(Text.of("Cuộc vận động", "Drive")),
    SCHEME(Text.of("Đề án", "Scheme"));

    private final Text label;

    CampaignKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
