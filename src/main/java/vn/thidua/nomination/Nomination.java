package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CriteriaSet;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;

/** A person or collective proposed for an award. */
@Entity
public class Nomination extends RevisedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    public String awardCode;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public SubjectCategory category;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit proposingUnit;

    @Enumerated(EnumType.STRING)
    public NomineeKind nomineeKind;

    public String nomineeName;

    /** The collective, where it is a registered unit or sub-unit. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit collectiveUnit;

    public @Nullable String position;

    public @Nullable String achievement;

    /** The criteria in force when it was submitted. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CriteriaSet criteriaSet;

    @Enumerated(EnumType.STRING)
    public NominationState state;

    public @Nullable String stateReason;

    public Instant createdAt;

    public @Nullable Instant submittedAt;
}
