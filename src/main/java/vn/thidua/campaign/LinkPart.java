package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.directive.Directive;
import vn.thidua.text.Text;

/** The movements that a campaign takes up. */
@Singleton
class LinkPart extends ChildPart<CampaignLink, LinkInput, LinkView> {

    private final Caller caller;
    private final CampaignScopes scopes;

    LinkPart(Caller caller, CampaignScopes scopes) {
        super("links", CampaignLink::new, CampaignLink::of, LinkInput::of, link -> LinkView.of(link, Set.of()));
        this.caller = caller;
        this.scopes = scopes;
    }

    @Override
    void fill(CampaignLink row, LinkInput item, Place place) {
        row.relation = item.relation();
        row.name = item.name();
        row.linked = linked(item, place.at("campaignId"));
        row.directive = place.at("directiveId").directive(item.directiveId());
        if (row.campaign.equals(row.linked)) {
            place.at("campaignId")
                    .refuse(
                            "LINK_TO_ITSELF",
                            Text.of(
                                    "Phong trào không thể liên kết với chính nó.",
                                    "A campaign cannot link to itself."));
        }
    }

    @Override
    void readOthers(List<LinkInput> items) {
        read(items, LinkInput::campaignId, ids -> Campaign.list("id in ?1", ids));
        read(items, LinkInput::directiveId, ids -> Directive.list("id in ?1", ids));
    }

    private static void read(
            List<LinkInput> items, Function<LinkInput, @Nullable UUID> named, Consumer<Set<UUID>> reading) {
        var ids = items.stream()
                .flatMap(item -> Stream.ofNullable(named.apply(item)))
                .collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            reading.accept(ids);
        }
    }

    /** A registered movement that the caller may not see is shown by its name alone. */
    @Override
    List<LinkView> views(Campaign campaign) {
        var links = CampaignLink.of(campaign);
        var visible = scopes.visible(
                links.stream().flatMap(link -> Stream.ofNullable(link.linked)).toList());
        return links.stream().map(link -> LinkView.of(link, visible)).toList();
    }

    private @Nullable Campaign linked(LinkInput item, Place place) {
        if (item.campaignId() == null) {
            return null;
        }
        Campaign found = Campaign.findById(item.campaignId());
        var shown = found != null && found.isVisibleTo(caller) ? found : null;
        return place.orUnknown(shown, Campaign.WHAT, item.campaignId());
    }
}
