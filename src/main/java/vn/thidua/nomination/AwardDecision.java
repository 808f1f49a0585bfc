package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Text;

/** One decision with many laureates, all or none. */
@Entity
public class AwardDecision extends RevisedEntity {

    static final Text WHAT = Text.of("quyết định khen thưởng", "award decision");

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    public String number;

    public LocalDate issuedOn;

    /** Numbers of one register restart every year. */
    public int decisionYear;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit decidingUnit;

    public @Nullable String signer;

    public @Nullable String signerRole;

    /** The decision as a document. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Directive directive;

    /** Laureates; a decision keeps its list. */
    public int awardCount;

    public Instant createdAt;

    /** Lets steps about awards of one decision follow one another, where they depend on the others. */
    void hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }
}
