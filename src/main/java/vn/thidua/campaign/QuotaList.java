package vn.thidua.campaign;

import java.util.List;

/**
 * The quotas of a campaign. How much is used changes without the campaign, so there is no entity tag.
 *
 * @param revision of the campaign
 */
public record QuotaList(int revision, List<QuotaView> items) {

    static QuotaList of(ListView<QuotaView> list) {
        return new QuotaList(list.revision(), list.items());
    }
}
