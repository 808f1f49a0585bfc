package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.text.Folding;

/** Lists the campaigns that a caller may see. */
@ApplicationScoped
class CampaignList {

    private static final String ITEM = """
            new vn.thidua.campaign.CampaignItem(c.id, c.code, c.name, c.kind, c.form, c.status, o.id, o.code, o.name,
             c.periodFrom, c.periodTo, c.periodAsWritten, c.launchedOn)""";
    private static final String ALL = "Campaign c join c.organizer o";
    private static final String BELOW = "CampaignScope s join Campaign c on c.id = s.campaignId join c.organizer o";

    private final Caller caller;
    private final EntityManager database;

    CampaignList(Caller caller, EntityManager database) {
        this.caller = caller;
        this.database = database;
    }

    Page<CampaignItem> page(CampaignFilter filter, PageRequest page) {
        var scoped = filter.below() != null;
        var row = scoped ? "s" : "c";
        var list = Keyset.of(
                        CampaignItem.class,
                        ITEM,
                        scoped ? BELOW : ALL,
                        scoped ? "s.campaignId" : "c.id",
                        CampaignItem::id)
                .where(row + ".status = :status", "status", filter.status())
                .where("c.kind = :kind", "kind", filter.kind())
                .where("c.form = :form", "form", filter.form())
                .where("o.id = :organizer", "organizer", filter.organizerId())
                .where("matches(c.searchText, :words) > 0", "words", words(filter.q()))
                .orderBy(row + ".code", String.class, CampaignItem::code);
        if (scoped) {
            list.where("s.unitId = :below", "below", filter.below())
                    .where("s.validFrom <= :today and s.validTo >= :today")
                    .bind("today", caller.today());
        }
        restrict(list);
        return list.page(database, page);
    }

    private void restrict(Keyset<CampaignItem> list) {
        if (caller.hasWholeService(CampaignScopes.ANY)) {
            return;
        }
        var heads = caller.heads(CampaignScopes.ANY);
        if (heads.isEmpty()) {
            list.where("c.launchedOn is not null");
        } else {
            list.where(CampaignScopes.VISIBLE).bind("heads", heads).bind("today", caller.today());
        }
    }

    private static @Nullable String words(@Nullable String q) {
        var words = q == null ? "" : Folding.booleanQuery(q);
        return words.isEmpty() ? null : words;
    }
}
