package vn.thidua.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hibernate.Length;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Text;

/** A whole plan as one document, and what was made of it. */
@Entity
public class Plan extends RevisedEntity {

    static final Text WHAT = Text.of("kế hoạch", "plan");

    public String code;

    public String title;

    /** The unit that organises the campaign. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit owner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Directive directive;

    /** Whether the directive had been registered before the plan came, and so outlasts it. */
    public boolean foundDirective;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    /** The document as it was put, in canonical form. */
    @Column(length = Length.LONG32)
    public String document;

    /** Of {@link #document}; the same plan sent again has the same. */
    public String documentHash;

    /** The plan with its campaign, whoever may see it. */
    public static Optional<Plan> byCode(String code) {
        return find(
                        "from Plan p join fetch p.owner join fetch p.directive join fetch p.campaign c join fetch c.organizer"
                                + " where p.code = ?1",
                        code)
                .firstResultOptional();
    }
}
