package vn.thidua.campaign;

/** What people do with a campaign; the names are those of {@code allowedActions}. */
public enum CampaignAction {
    EDIT,
    DELETE,
    LAUNCH,
    REVISE_CRITERIA,
    CLOSE,
    CANCEL;

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
