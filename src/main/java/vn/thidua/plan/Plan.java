package vn.thidua.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.Length;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;

/** A whole plan as one document, and what was made of it. */
@Entity
public class Plan extends RevisedEntity {

    public String code;

    public String title;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit owner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Directive directive;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    /** Canonical JSON of the document as sent. */
    @Column(length = Length.LONG32)
    public String document;

    public String documentHash;
}
