package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;

/** An award that was taken back, and the decision that did so. */
@Entity
public class AwardRevocation extends RevisedEntity implements Withheld {

    private static final Set<String> ABOUT_PEOPLE = Set.of("reason");

    /** It is revoked once. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Award award;

    public String number;

    public LocalDate issuedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit decidingUnit;

    public @Nullable String signer;

    public @Nullable String signerRole;

    public String reason;

    /** The revoking decision as a document; it repeals the one that granted. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Directive directive;

    /** What the revocation rests on. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive sourceDirective;

    public @Nullable String sourceArticle;

    public boolean moneyDue;

    public @Nullable LocalDate moneyRecoveredOn;

    public Instant revokedAt;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
