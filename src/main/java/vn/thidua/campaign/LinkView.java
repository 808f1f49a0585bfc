package vn.thidua.campaign;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveRef;

/**
 * A movement that a campaign takes up.
 *
 * @param campaign null while it is not registered, and for those who may not see it
 */
public record LinkView(
        LinkRelation relation,
        String name,
        @Nullable CampaignRef campaign,
        @Nullable DirectiveRef directive) {

    static LinkView of(CampaignLink link, Set<UUID> visible) {
        var linked = link.linked;
        return new LinkView(
                link.relation,
                link.name,
                linked != null && visible.contains(linked.id) ? CampaignRef.of(linked) : null,
                DirectiveRef.ofNullable(link.directive));
    }
}
