package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.person.Person;

/** One laureate of a decision. */
@Entity
public class Award extends RevisedEntity implements Withheld {

    private static final Set<String> ABOUT_PEOPLE = Set.of("nomineeName");

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

    /** The person, where they were known; a title belongs to them wherever they go. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    public LocalDate decidedOn;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
