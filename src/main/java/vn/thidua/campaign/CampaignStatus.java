package vn.thidua.campaign;

import vn.thidua.codelist.Labelled;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** The life of a campaign. */
public enum CampaignStatus implements Labelled {
    DRAFT(Text.of("Dự thảo", "Draft")),
    LAUNCHED(Text.of("Đã phát động", "Launched")),
    CLOSED(Text.of("Đã tổng kết", "Closed")),
    CANCELLED(Text.of("Đã hủy", "Cancelled"));

    private final Text label;

    CampaignStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    public boolean canMoveTo(CampaignStatus next) {
        return switch (this) {
            case DRAFT -> next == LAUNCHED || next == CANCELLED;
            case LAUNCHED -> next == CLOSED || next == CANCELLED;
            case CLOSED, CANCELLED -> false;
        };
    }

    /** @param code of the campaign that would have to be launched */
    public DomainException notOpen(String code) {
        return new DomainException(ProblemType.CAMPAIGN_NOT_OPEN, code, label);
    }
}
