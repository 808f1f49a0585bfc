package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Editing the criteria of a draft one by one, and revising those of a launched campaign. */
@ApplicationScoped
public class Criteria {

    private static final Text SET = Text.of("bộ tiêu chí với số này", "set of criteria of this number");

    private final Campaigns campaigns;
    private final CriterionPart part;
    private final EntityManager database;

    Criteria(Campaigns campaigns, CriterionPart part, EntityManager database) {
        this.campaigns = campaigns;
        this.part = part;
        this.database = database;
    }

    CriteriaView read(UUID campaignId, @Nullable Integer number) {
        var campaign = campaigns.visible(campaignId);
        var wanted = number == null ? campaign.criteriaRevision : number;
        var set = CriteriaSet.of(campaign, wanted).orElseThrow(() -> DomainException.notFound(SET));
        return CriteriaView.of(campaign, set);
    }

    CriteriaView replace(UUID campaignId, @Nullable Revision revision, List<CriterionInput> items) {
        var campaign = editable(campaignId, revision);
        part.replace(campaign, items, "#/items");
        database.flush();
        return CriteriaView.of(campaign, CriteriaSet.current(campaign));
    }

    /** The criterion of any set, also of one that was replaced. */
    SingleCriterionView readOne(UUID campaignId, UUID criterionId) {
        var campaign = campaigns.visible(campaignId);
        return SingleCriterionView.of(campaign, Criterion.existing(campaign, criterionId));
    }

    SingleCriterionView add(UUID campaignId, @Nullable Revision revision, CriterionInput input) {
        var campaign = editable(campaignId, revision);
        var criterion = part.blank(campaign).get();
        var others = criterion.set.criteria();
        if (others.size() >= ListInput.LONGEST) {
            throw DomainException.rule(
                    "#",
                    "TOO_MANY",
                    Text.of(
                            "Tối đa " + ListInput.LONGEST + " tiêu chí.",
                            "At most " + ListInput.LONGEST + " criteria."));
        }
        var last = others.stream().mapToInt(one -> one.ordinal).max();
        write(criterion, last.orElse(-1) + 1, input);
        criterion.persist();
        return changed(campaign, criterion);
    }

    /** A criterion of a draft that is about to be changed. */
    Criterion editable(UUID campaignId, @Nullable Revision revision, UUID criterionId) {
        return Criterion.existing(editable(campaignId, revision), criterionId);
    }

    SingleCriterionView change(Criterion criterion, CriterionInput input) {
        write(criterion, criterion.ordinal, input);
        return changed(criterion.set.campaign, criterion);
    }

    void remove(Criterion criterion) {
        criterion.delete();
        criterion.set.campaign.touch();
    }

    /**
     * Puts the next set of criteria in force for a launched campaign; the former stays readable.
     *
     * @param pointer where the list stands in the request
     */
    public CriteriaSet revise(Campaign campaign, String reason, List<CriterionInput> criteria, String pointer) {
        var set = campaigns.revise(campaign, reason);
        part.store(campaign, criteria, pointer);
        database.flush();
        return set;
    }

    CriteriaView revise(UUID campaignId, @Nullable Revision revision, CriteriaRevisionInput input) {
        var campaign = campaigns.writable(campaignId, revision);
        return CriteriaView.of(campaign, revise(campaign, input.reason(), input.criteria(), "#/criteria"));
    }

    Page<CriteriaRevisionItem> revisions(UUID campaignId, PageRequest page) {
        return Keyset.of(CriteriaRevisionItem.class, """
                        new vn.thidua.campaign.CriteriaRevisionItem(s.id, s.number, s.status, s.madeAt, s.reason,
                         (select count(c) from Criterion c where c.set = s))""", "CriteriaSet s", "s.id", CriteriaRevisionItem::id)
                .where("s.campaign.id = :campaign", "campaign", campaigns.visible(campaignId).id)
                .orderBy("s.number", Integer.class, CriteriaRevisionItem::number)
                .page(database, page);
    }

    private Campaign editable(UUID campaignId, @Nullable Revision revision) {
        return campaigns.editable(campaignId, revision, "criteria");
    }

    private void write(Criterion criterion, int ordinal, CriterionInput input) {
        var places = new Places();
        part.fill(criterion, ordinal, input, places.at("#"));
        places.faults().refuse();
    }

    private SingleCriterionView changed(Campaign campaign, Criterion criterion) {
        campaign.touch();
        database.flush();
        return SingleCriterionView.of(campaign, criterion);
    }
}
