package vn.thidua.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.directive.PlanKeeper;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Creating, changing and removing campaigns: what needs the caller, the clock or several entities. */
@ApplicationScoped
public class Campaigns {

    private final Caller caller;
    private final Clock clock;
    private final CampaignScopes scopes;
    private final CampaignParts parts;
    private final PlanKeeper plans;
    private final Event<CampaignLaunched> launched;
    private final ObjectMapper json;
    private final EntityManager database;

    Campaigns(
            Caller caller,
            Clock clock,
            CampaignScopes scopes,
            CampaignParts parts,
            PlanKeeper plans,
            Event<CampaignLaunched> launched,
            ObjectMapper json,
            EntityManager database) {
        this.caller = caller;
        this.clock = clock;
        this.scopes = scopes;
        this.parts = parts;
        this.plans = plans;
        this.launched = launched;
        this.json = json;
        this.database = database;
    }

    /** A campaign that this caller may see; 404 for any other. */
    Campaign visible(UUID id) {
        var campaign = Campaign.existing(id);
        if (!campaign.isVisibleTo(caller)) {
            throw DomainException.notFound(Campaign.WHAT);
        }
        return campaign;
    }

    /**
     * A campaign that this caller is about to change: 404 unless seen, 403 unless theirs, 428 or 412 unless current.
     */
    Campaign writable(UUID id, @Nullable Revision revision) {
        var campaign = visible(id);
        caller.requireWrite(campaign.organizer.id);
        Revision.check(revision, campaign.revision);
        return campaign;
    }

    /** As {@link #writable}, for an edit of one of its parts: 409 once it is frozen, or when a plan governs it. */
    Campaign editable(UUID id, @Nullable Revision revision, String part) {
        var campaign = writable(id, revision);
        campaign.requireDraft(part);
        refuseGoverned(campaign);
        return campaign;
    }

    private void refuseGoverned(Campaign campaign) {
        plans.planOfCampaign(campaign.id).ifPresent(plan -> {
            throw new DomainException(ProblemType.PLAN_GOVERNS, plan);
        });
    }

    /** A new draft with an empty set of criteria, flushed. The caller's role must reach the organiser. */
    public Campaign create(CampaignInput input) {
        return create(input, "#");
    }

    /** @param pointer where the input stands in the request */
    public Campaign create(CampaignInput input, String pointer) {
        var campaign = new Campaign();
        campaign.status = CampaignStatus.DRAFT;
        campaign.criteriaRevision = 1;
        fill(campaign, input, pointer);
        campaign.makeSearchable(List.of());
        campaign.persist();
        made(CriteriaSet.numbered(campaign, 1, CriteriaSetStatus.DRAFT), null);
        scopes.derive(campaign);
        return campaign;
    }

    /** Changes a draft freely; afterwards only the description, and 409 names whatever else would change. */
    public void apply(Campaign campaign, CampaignInput input) {
        apply(campaign, input, "#");
    }

    /** As {@link #apply(Campaign, CampaignInput)}; of a campaign that a plan governs only the description changes. */
    void edit(Campaign campaign, CampaignInput input) {
        if (campaign.status == CampaignStatus.DRAFT
                && !withoutDescription(changedFields(CampaignInput.of(campaign), input))
                        .isEmpty()) {
            refuseGoverned(campaign);
        }
        apply(campaign, input);
    }

    /** @param pointer where the input stands in the request */
    public void apply(Campaign campaign, CampaignInput input, String pointer) {
        var changed = changedFields(CampaignInput.of(campaign), input);
        if (campaign.status != CampaignStatus.DRAFT) {
            refuseFrozen(campaign, withoutDescription(changed), pointer);
            campaign.description = input.description();
            return;
        }
        if (changed.isEmpty()) {
            return;
        }
        fill(campaign, input, pointer);
        campaign.makeSearchable(
                CampaignAlias.of(campaign).stream().map(alias -> alias.name).toList());
        scopes.derive(campaign);
    }

    /** Opens the campaign from today on. */
    public void launch(Campaign campaign) {
        campaign.launch(caller.today());
        scopes.derive(campaign);
        launched.fire(new CampaignLaunched(campaign.id));
    }

    void close(Campaign campaign, @Nullable String reason) {
        campaign.close(caller.today(), reason);
        scopes.derive(campaign);
    }

    void cancel(Campaign campaign, String reason) {
        campaign.cancel(caller.today(), reason);
        scopes.derive(campaign);
    }

    /** As {@link #remove}, unless a plan governs the campaign. */
    void delete(Campaign campaign) {
        requireRemovable(campaign);
        refuseGoverned(campaign);
        remove(campaign);
    }

    /** Refuses with 409 unless the campaign is a draft that no other campaign names. */
    public void requireRemovable(Campaign campaign) {
        if (campaign.status != CampaignStatus.DRAFT) {
            throw campaign.notPossible(CampaignAction.DELETE);
        }
        if (CampaignLink.count("linked", campaign) > 0) {
            throw new DomainException(
                    ProblemType.IN_USE, Text.of("liên kết của phong trào khác", "a link of another campaign"));
        }
    }

    /** Removes a draft with all its parts; its report duties must be gone. */
    public void remove(Campaign campaign) {
        requireRemovable(campaign);
        parts.clear(campaign);
        CriteriaSet.current(campaign).delete();
        scopes.remove(campaign);
        campaign.delete();
        database.flush();
    }

    /** Puts the next set of criteria in force; the one before stays readable. */
    CriteriaSet revise(Campaign campaign, String reason) {
        return made(campaign.reviseCriteria(), reason);
    }

    private CriteriaSet made(CriteriaSet set, @Nullable String reason) {
        set.madeAt = clock.instant();
        set.madeBy = caller.subject();
        set.reason = reason;
        set.persistAndFlush();
        return set;
    }

    private void fill(Campaign campaign, CampaignInput input, String pointer) {
        var places = new Places();
        var place = places.at(pointer);
        var organizer = place.at("organizerId").unit(input.organizerId());
        var directive = place.at("launchingDirectiveId").directive(input.launchingDirectiveId());
        var period = input.period() == null ? CampaignPeriod.NONE : input.period();
        if (period.isReversed()) {
            place.at("period")
                    .at("to")
                    .refuse(
                            "ENDS_BEFORE_IT_BEGINS",
                            Text.of("Kết thúc trước khi bắt đầu.", "It would end before it begins."));
        }
        places.faults().refuse();
        if (organizer != null) {
            assign(campaign, organizer);
        }
        campaign.code = input.code();
        campaign.name = input.name();
        campaign.kind = input.kind();
        campaign.form = input.form();
        campaign.organizerText = input.organizerText();
        campaign.launchingDirective = directive;
        campaign.theme = input.theme();
        campaign.slogan = input.slogan();
        campaign.description = input.description();
        campaign.periodFrom = period.from();
        campaign.periodTo = period.to();
        campaign.periodAsWritten = period.asWritten();
    }

    private void assign(Campaign campaign, OrgUnit organizer) {
        caller.requireWrite(organizer.id);
        campaign.organizer = organizer;
    }

    private List<String> changedFields(CampaignInput before, CampaignInput after) {
        var old = json.<JsonNode>valueToTree(before);
        var changed = new ArrayList<String>();
        json.<JsonNode>valueToTree(after).properties().forEach(field -> {
            if (!field.getValue().equals(old.get(field.getKey()))) {
                changed.add(field.getKey());
            }
        });
        return changed;
    }

    private static List<String> withoutDescription(List<String> fields) {
        return fields.stream().filter(field -> !field.equals("description")).toList();
    }

    private static void refuseFrozen(Campaign campaign, List<String> frozen, String pointer) {
        if (!frozen.isEmpty() && !campaign.isPublished()) {
            throw campaign.notPossible(CampaignAction.EDIT);
        }
        if (!frozen.isEmpty()) {
            throw new DomainException(
                    ProblemType.CAMPAIGN_FROZEN,
                    frozen.stream()
                            .map(field -> FieldError.at(
                                    pointer + "/" + field,
                                    "FROZEN",
                                    Text.of("Không sửa được sau khi phát động.", "Frozen since the launch.")))
                            .toList(),
                    String.join(", ", frozen));
        }
    }
}
