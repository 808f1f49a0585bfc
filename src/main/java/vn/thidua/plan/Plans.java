package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignAction;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.database.Batches;
import vn.thidua.database.Turns;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.report.ReportDuty;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Whole plans: put, read, listed, taken back. */
@ApplicationScoped
public class Plans {

    private static final Set<Role> ANY = EnumSet.allOf(Role.class);

    /** A draft is seen by those with a role for its organiser or a unit above. */
    private static final String VISIBLE = """
            c.launchedOn is not null or exists (select 1 from CampaignScope seen where seen.campaignId = c.id
             and seen.unitId in :heads and seen.validFrom <= :today and seen.validTo >= :today)""";

    private final CanonicalPlan canonical;
    private final PlanWriter writer;
    private final PlanRemoval removal;
    private final Turns turns;
    private final Caller caller;
    private final EntityManager database;

    /** @param created false: replaced, or the same as before */
    public record Put(Plan plan, boolean created) {}

    Plans(
            CanonicalPlan canonical,
            PlanWriter writer,
            PlanRemoval removal,
            Turns turns,
            Caller caller,
            EntityManager database) {
        this.canonical = canonical;
        this.writer = writer;
        this.removal = removal;
        this.turns = turns;
        this.caller = caller;
        this.database = database;
    }

    /**
     * Makes the plan under the code what the document says. The same document again changes nothing at all; another one
     * replaces a draft and is refused once the campaign is launched.
     */
    public Put put(String code, PlanDocument document, PutCondition condition) {
        var text = canonical.text(document);
        var found = Plan.byCode(code);
        if (found.isEmpty()) {
            turns.take("plan:" + code);
            found = Plan.byCode(code);
        }
        if (found.isEmpty()) {
            var plan = new Plan();
            plan.code = code;
            write(plan, document, text);
            condition.requireCreation();
            return new Put(plan, true);
        }
        var plan = found.get();
        requireWritable(plan);
        condition.requireExisting(plan);
        if (!plan.documentHash.equals(CanonicalPlan.hash(text))) {
            database.refresh(plan.campaign, LockModeType.PESSIMISTIC_WRITE);
            requireDraft(plan, text);
            Revision.check(condition.revision(), plan.revision);
            write(plan, document, text);
        }
        return new Put(plan, false);
    }

    /** Takes back a plan of which only drafts were made, in the revision that the caller has read. */
    void delete(String code, @Nullable Revision revision) {
        var plan = visible(code);
        caller.requireWrite(plan.owner.id);
        if (plan.directive.issuer != null) {
            caller.requireWrite(plan.directive.issuer.id);
        }
        Revision.check(revision, plan.revision);
        removal.remove(plan);
    }

    /** The plan under a code, if the caller may see it; 404 otherwise. */
    Plan visible(String code) {
        return Plan.byCode(code)
                .filter(plan -> plan.campaign.isVisibleTo(caller))
                .orElseThrow(() -> DomainException.notFound(Plan.WHAT));
    }

    PlanView view(Plan plan) {
        return PlanView.of(canonical.read(plan.document), plan.revision);
    }

    PlanResources resources(Plan plan) {
        return PlanResources.of(plan, ReportDuty.list("campaign = ?1 order by code", plan.campaign));
    }

    Page<PlanRow> list(@Nullable UUID ownerId, PageRequest page) {
        var plans = Keyset.of(
                        PlanRow.class,
                        "new vn.thidua.plan.PlanRow(p.id, p.code, p.title, o, d, c)",
                        "Plan p join p.owner o join p.directive d join p.campaign c",
                        "p.id",
                        PlanRow::id)
                .where("o.id = :owner", "owner", ownerId)
                .orderBy("p.code", String.class, PlanRow::code);
        if (caller.hasWholeService(ANY)) {
            return plans.page(database, page);
        }
        var heads = caller.heads(ANY);
        if (heads.isEmpty()) {
            return plans.where("c.launchedOn is not null").page(database, page);
        }
        return plans.where(VISIBLE)
                .bind("heads", heads)
                .bind("today", caller.today())
                .page(database, page);
    }

    private void write(Plan plan, PlanDocument document, String text) {
        var faults = new Faults();
        PlanChecks.of(document, faults);
        var references = PlanReferences.of(document, caller, faults);
        if (!faults.hasUnknown()) {
            writer.check(document, references, faults);
        }
        faults.refuse();
        var organizer = references.unit(document.campaign().organizer().unit());
        caller.requireWrite(organizer.id);
        caller.requireWrite(references.unit(document.directive().issuer().unit()).id);
        plan.title = document.title();
        plan.owner = organizer;
        plan.document = text;
        plan.documentHash = CanonicalPlan.hash(text);
        Batches.use(database);
        writer.write(plan, document, references);
        plan.persistAndFlush();
    }

    /** A code that stands for a plan which the caller may not see is taken, and no more is said. */
    private void requireWritable(Plan plan) {
        if (!plan.campaign.isVisibleTo(caller)) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, Plan.WHAT);
        }
        caller.requireWrite(plan.owner.id);
    }

    private void requireDraft(Plan plan, String text) {
        if (plan.campaign.isPublished()) {
            var parts = canonical.differences(plan.document, text);
            throw new DomainException(
                    ProblemType.PLAN_FROZEN,
                    parts.stream()
                            .map(part -> FieldError.at(
                                    "#" + part,
                                    "FROZEN",
                                    Text.of("Đã chốt khi phát động.", "Frozen since the launch.")))
                            .toList(),
                    String.join(", ", parts));
        }
        if (plan.campaign.status != CampaignStatus.DRAFT) {
            throw plan.campaign.notPossible(CampaignAction.EDIT);
        }
    }
}
