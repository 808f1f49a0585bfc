package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.time.PartialDate;

/** An emulation campaign: launched by a plan, for certain subjects, by certain criteria. */
@Entity
public class Campaign extends RevisedEntity {

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
}
