package vn.thidua.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/**
 * Duties as callers see and change them. A duty in force is known to everybody with a token: it binds units. A draft is
 * known to those whose role reaches its owner.
 */
@ApplicationScoped
class DutyDesk {

    private final EntityManager database;
    private final Caller caller;
    private final ReportDuties duties;
    private final DutyInputs inputs;
    private final DutyChanges changes;
    private final DutyFollowing following;
    private final DeadlineScopes scopes;
    private final MergePatch mergePatch;

    /** Owner and campaign come with the duty, so that showing them asks for nothing more. */
    record DutyRow(ReportDuty duty, OrgUnit owner, @Nullable Campaign campaign) {}

    DutyDesk(
            EntityManager database,
            Caller caller,
            ReportDuties duties,
            DutyInputs inputs,
            DutyChanges changes,
            DutyFollowing following,
            DeadlineScopes scopes,
            MergePatch mergePatch) {
        this.database = database;
        this.caller = caller;
        this.duties = duties;
        this.inputs = inputs;
        this.changes = changes;
        this.following = following;
        this.scopes = scopes;
        this.mergePatch = mergePatch;
    }

    Page<ReportDutyItem> list(
            @Nullable UUID campaignId,
            @Nullable UUID ownerId,
            @Nullable DutyStatus status,
            @Nullable ReportRegime regime,
            PageRequest page) {
        var list = Keyset.of(
                        DutyRow.class,
                        "new vn.thidua.report.DutyDesk$DutyRow(d, o, c)",
                        "ReportDuty d join d.owner o left join d.campaign c",
                        "d.id",
                        row -> row.duty.id)
                .where("d.campaign.id = :campaign", "campaign", campaignId)
                .where("d.owner.id = :owner", "owner", ownerId)
                .where("d.status = :status", "status", status)
                .where("d.regime = :regime", "regime", regime)
                .orderBy("d.code", String.class, row -> row.duty.code);
        var everyone = EnumSet.allOf(Role.class);
        if (!caller.hasWholeService(everyone)) {
            list.where("d.status <> DRAFT or d.owner.id in (:drafting)").bind("drafting", drafting(everyone));
        }
        return list.page(database, page).map(row -> ReportDutyItem.of(row.duty));
    }

    /** Units that the caller sees and that have a draft. */
    @SuppressWarnings("unchecked")
    private List<UUID> drafting(Set<Role> roles) {
        return (List<UUID>) database.createNativeQuery("""
                        select distinct d.owner_id from report_duty d join org_unit u on u.id = d.owner_id
                        join org_unit_ancestor a on a.unit_id = u.id and a.ancestor_id in (:heads)
                         and a.valid_from <= least(:today, u.valid_to) and a.valid_to >= least(:today, u.valid_to)
                        where d.status = 'DRAFT'""", UUID.class)
                .setParameter("heads", caller.heads(roles))
                .setParameter("today", caller.today())
                .getResultList();
    }

    ReportDuty seen(UUID id) {
        var duty = ReportDuty.existing(id);
        if (duty.isDraft()) {
            caller.requireSight(duty.owner.id, ReportDuty.WHAT);
        }
        return duty;
    }

    ReportDuty writable(UUID id, @Nullable Revision revision) {
        var duty = seen(id);
        caller.requireWrite(duty.owner.id);
        Revision.check(revision, duty.revision);
        return duty;
    }

    ReportDuty create(ReportDutyInput input) {
        var owner = owner(input);
        var campaign = campaign(input);
        var planned = inputs.resolved(input);
        inputs.check(planned, owner);
        var duty = duties.create(campaign, owner, planned);
        database.flush();
        return duty;
    }

    private OrgUnit owner(ReportDutyInput input) {
        var owner = OrgUnit.referenced(input.ownerId(), "#/ownerId");
        caller.requireWrite(owner.id);
        return owner;
    }

    private @Nullable Campaign campaign(ReportDutyInput input) {
        if (input.campaignId() == null) {
            return null;
        }
        var campaign = Campaign.referenced(input.campaignId(), "#/campaignId");
        if (!campaign.isVisibleTo(caller)) {
            throw DomainException.unknownReference(
                    "#/campaignId", Text.of("phong trào", "campaign"), input.campaignId());
        }
        if (campaign.status == CampaignStatus.CLOSED || campaign.status == CampaignStatus.CANCELLED) {
            throw campaign.notOpen();
        }
        return campaign;
    }

    ReportDuty update(ReportDuty duty, JsonNode patch) {
        var current = ReportDutyInput.of(duty);
        var wanted = mergePatch.apply(current, patch, ReportDutyInput.class);
        if (wanted.equals(current)) {
            return duty;
        }
        if (duty.isDraft()) {
            duty.owner = owner(wanted);
            duty.campaign = campaign(wanted);
            var planned = inputs.resolved(wanted);
            inputs.check(planned, duty.owner);
            duties.write(duty, planned);
        } else {
            duty.require(Text.of("Sửa", "Change"), DutyStatus.ACTIVE);
            updateInForce(duty, current, wanted);
        }
        duty.touch();
        database.flush();
        return duty;
    }

    /**
     * Once in force, what its periods are made of is fixed, and whose it is. Its last day, who reports, to whom and when
     * may change: deadlines follow, and what was sent stays.
     */
    private void updateInForce(ReportDuty duty, ReportDutyInput current, ReportDutyInput wanted) {
        if (!wanted.frozen().equals(current.frozen())) {
            throw new DomainException(ProblemType.REPORT_DUTY_FROZEN, duty.code);
        }
        if (wanted.scheduled().equals(current.scheduled())) {
            duty.name = wanted.name();
            duty.content = StoredJson.written(wanted.content());
            return;
        }
        var planned = inputs.resolved(wanted);
        inputs.check(planned, duty.owner);
        var before = Set.copyOf(duty.offices(ReportDutyVia.of(duty)));
        duties.write(duty, planned);
        database.flush();
        following.follow(duty);
        if (!before.equals(Set.copyOf(duty.offices(ReportDutyVia.of(duty))))) {
            scopes.rebuildReceiving(duty);
        }
    }

    void delete(ReportDuty duty) {
        duties.delete(duty);
    }

    ReportDuty activate(ReportDuty duty) {
        duties.activate(duty);
        database.flush();
        return duty;
    }

    ReportDuty end(ReportDuty duty) {
        changes.end(duty);
        return duty;
    }

    ReportDuty setDueDate(ReportDuty duty, DueDateInput input) {
        changes.setDueDate(duty, input);
        return duty;
    }

    ReportDuty request(ReportDuty duty, ReportRequestInput input) {
        changes.request(duty, input);
        return duty;
    }
}
