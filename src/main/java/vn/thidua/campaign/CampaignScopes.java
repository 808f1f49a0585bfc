package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.organization.HierarchyChanged;
import vn.thidua.time.Validity;

/** Keeps {@link CampaignScope} right, and says with it which drafts a caller may see. */
@ApplicationScoped
class CampaignScopes {

    private static final int CHUNK = 500;

    /** HQL: whether campaign {@code c} may be seen by a caller with roles for {@code :heads} on {@code :today}. */
    static final String VISIBLE = """
            c.launchedOn is not null or exists (select 1 from CampaignScope seen where seen.campaignId = c.id
             and seen.unitId in :heads and seen.validFrom <= :today and seen.validTo >= :today)""";

    static final Set<Role> ANY = EnumSet.allOf(Role.class);

    private final EntityManager database;
    private final Caller caller;

    CampaignScopes(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** To be called whenever code, status or organiser of a campaign have changed. */
    void derive(Campaign campaign) {
        database.flush();
        derive("c.id in (:campaigns)", List.of(campaign.id));
    }

    void remove(Campaign campaign) {
        database.createQuery("delete from CampaignScope where campaignId = :campaign")
                .setParameter("campaign", campaign.id)
                .executeUpdate();
    }

    void hierarchyChanged(@Observes HierarchyChanged change) {
        database.flush();
        var units = List.copyOf(change.unitIds());
        for (int i = 0; i < units.size(); i += CHUNK) {
            derive("c.organizer_id in (:campaigns)", units.subList(i, Math.min(i + CHUNK, units.size())));
        }
    }

    /** Which of the campaigns the caller may see. */
    Set<UUID> visible(Collection<Campaign> campaigns) {
        var visible = new HashSet<UUID>();
        var drafts = new HashSet<UUID>();
        for (var campaign : campaigns) {
            (campaign.isPublished() || caller.hasWholeService(ANY) ? visible : drafts).add(campaign.id);
        }
        var heads = caller.heads(ANY);
        if (!drafts.isEmpty() && !heads.isEmpty()) {
            visible.addAll(database.createQuery(
                            "select c.id from Campaign c where c.id in :drafts and (" + VISIBLE + ")", UUID.class)
                    .setParameter("drafts", drafts)
                    .setParameter("heads", heads)
                    .setParameter("today", caller.today())
                    .getResultList());
        }
        return visible;
    }

    /** For an organiser that has ended, its last day counts from then on. */
    private void derive(String condition, List<UUID> ids) {
        database.createNativeQuery(
                        "delete s from campaign_scope s join campaign c on c.id = s.campaign_id where " + condition)
                .setParameter("campaigns", ids)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into campaign_scope (unit_id, campaign_id, valid_from, valid_to, code, status)
                        select a.ancestor_id, c.id, a.valid_from,
                               case when a.valid_to = u.valid_to then :forever else a.valid_to end, c.code, c.status
                        from campaign c join org_unit u on u.id = c.organizer_id
                        join org_unit_ancestor a on a.unit_id = u.id
                        where\s""" + condition)
                .setParameter("campaigns", ids)
                .setParameter("forever", Validity.FOREVER)
                .executeUpdate();
    }
}
