package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;

/** One laureate of a decision. */
@Entity
public class Award extends RevisedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public AwardDecision decision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Nomination nomination;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    public String awardCode;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public SubjectCategory category;

    /** The unit that proposed the laureate. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public NomineeKind nomineeKind;

    public String nomineeName;

    public LocalDate decidedOn;
}
