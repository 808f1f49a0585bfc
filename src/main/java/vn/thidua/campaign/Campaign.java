package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** An emulation campaign: launched by a plan, for certain subjects, by certain criteria. */
@Entity
public class Campaign extends RevisedEntity {

    static final Text WHAT = Text.of("phong trào", "campaign");

    /** How people name it; unique. */
    public String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public CampaignKind kind;

    @Enumerated(EnumType.STRING)
    public CampaignForm form;

    @Enumerated(EnumType.STRING)
    public CampaignStatus status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit organizer;

    public @Nullable String organizerText;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive launchingDirective;

    public @Nullable String theme;

    public @Nullable String slogan;

    public @Nullable String description;

    public @Nullable PartialDate periodFrom;

    public @Nullable PartialDate periodTo;

    public @Nullable String periodAsWritten;

    public @Nullable LocalDate launchedOn;

    public @Nullable LocalDate closedOn;

    public @Nullable LocalDate cancelledOn;

    public @Nullable String stateReason;

    /** Number of the criteria set in force: 1 until the criteria are revised. */
    public int criteriaRevision;

    public String searchText;

    /** The campaign with its organiser; 404 when there is none. Who may see it is asked by {@link #isVisibleTo}. */
    public static Campaign existing(UUID id) {
        return withOrganizer(id).orElseThrow(() -> DomainException.notFound(WHAT));
    }

    /** The campaign that a body names by id; 422 at the pointer when there is none. */
    public static Campaign referenced(UUID id, String pointer) {
        return withOrganizer(id).orElseThrow(() -> DomainException.unknownReference(pointer, WHAT, id));
    }

    /** The campaign of a code, whoever may see it. */
    public static Optional<Campaign> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    private static Optional<Campaign> withOrganizer(UUID id) {
        return find("from Campaign c join fetch c.organizer left join fetch c.launchingDirective where c.id = ?1", id)
                .firstResultOptional();
    }

    /** Whether it was ever launched: from then on everybody may see it. */
    public boolean isPublished() {
        return launchedOn != null;
    }

    /** A draft is seen only by those whose role reaches the organiser. */
    public boolean isVisibleTo(Caller caller) {
        return isPublished() || caller.sees(organizer.id);
    }

    /** Refuses with 409, naming the part, once the campaign is no draft any more. */
    void requireDraft(String part) {
        if (isPublished()) {
            throw new DomainException(ProblemType.CAMPAIGN_FROZEN, part);
        }
        if (status != CampaignStatus.DRAFT) {
            throw notPossible(CampaignAction.EDIT);
        }
    }

    /**
     * Opens the campaign and freezes its criteria.
     *
     * @param today day in Asia/Ho_Chi_Minh
     */
    public void launch(LocalDate today) {
        requireMove(CampaignStatus.LAUNCHED, CampaignAction.LAUNCH);
        var criteria = CriteriaSet.current(this);
        if (criteria.isEmpty()) {
            throw new DomainException(ProblemType.CAMPAIGN_HAS_NO_CRITERIA, code);
        }
        criteria.status = CriteriaSetStatus.FROZEN;
        status = CampaignStatus.LAUNCHED;
        launchedOn = today;
    }

    /** Ends a launched campaign. */
    public void close(LocalDate today, @Nullable String reason) {
        requireMove(CampaignStatus.CLOSED, CampaignAction.CLOSE);
        status = CampaignStatus.CLOSED;
        closedOn = today;
        stateReason = reason;
    }

    /** Gives up a draft or a launched campaign. */
    public void cancel(LocalDate today, String reason) {
        requireMove(CampaignStatus.CANCELLED, CampaignAction.CANCEL);
        status = CampaignStatus.CANCELLED;
        cancelledOn = today;
        stateReason = reason;
    }

    /** Takes code, names and theme over into the full-text index. */
    void makeSearchable(List<String> aliases) {
        var texts = Stream.concat(Stream.of(code, name, theme == null ? "" : theme), aliases.stream());
        searchText = Folding.searchTokens(texts.collect(Collectors.joining(" ")));
    }

    /** Starts the next criteria set, still empty, in place of the one in force. */
    CriteriaSet reviseCriteria() {
        if (status != CampaignStatus.LAUNCHED) {
            throw notPossible(CampaignAction.REVISE_CRITERIA);
        }
        var former = CriteriaSet.current(this);
        former.status = CriteriaSetStatus.SUPERSEDED;
        criteriaRevision = former.number + 1;
        return CriteriaSet.numbered(this, criteriaRevision, CriteriaSetStatus.FROZEN);
    }

    /** The refusal of what does not fit its state. */
    public DomainException notPossible(CampaignAction action) {
        return new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, status.label(), action.label());
    }

    /** The refusal of what needs a campaign in another state. */
    public DomainException notOpen() {
        return status.notOpen(code);
    }

    private void requireMove(CampaignStatus next, CampaignAction action) {
        if (!status.canMoveTo(next)) {
            throw notPossible(action);
        }
    }
}
