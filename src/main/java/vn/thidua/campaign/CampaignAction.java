package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What people do with a campaign; the names are those of {@code allowedActions}. */
public enum CampaignAction implements Labelled {
    EDIT(Text.of("Sửa", "Edit")),
    DELETE(Text.of("Xóa", "Delete")),
    LAUNCH(Text.of("Phát động", "Launch")),
    REVISE_CRITERIA(Text.of("Sửa đổi tiêu chí", "Revise the criteria")),
    CLOSE(Text.of("Tổng kết", "Close")),
    CANCEL(Text.of("Hủy", "Cancel"));

    private final Text label;

    CampaignAction(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether it fits the status; a launch needs criteria besides. */
    public boolean fits(CampaignStatus status) {
        return switch (this) {
            case EDIT, DELETE -> status == CampaignStatus.DRAFT;
            case LAUNCH -> status.canMoveTo(CampaignStatus.LAUNCHED);
            case REVISE_CRITERIA -> status == CampaignStatus.LAUNCHED;
            case CLOSE -> status.canMoveTo(CampaignStatus.CLOSED);
            case CANCEL -> status.canMoveTo(CampaignStatus.CANCELLED);
        };
    }
}
