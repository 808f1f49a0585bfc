package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.person.Person;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** One laureate of a decision. */
@Entity
public class Award extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("khen thưởng", "award");

    private static final Set<String> ABOUT_PEOPLE =
            Set.of("nomineeName", "conferralPlace", "conferralOccasion", "certificateNumber", "presentedBy");

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

    @Enumerated(EnumType.STRING)
    public AwardState state;

    /** Whether the laureate did the work directly, as the categories had it on the day. */
    public boolean directWorker;

    /** Whether the laureate was a small collective on the day: a team or another part of a unit. */
    public boolean smallCollective;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit decidingUnit;

    @Enumerated(EnumType.STRING)
    public OrgUnitLevel decidingLevel;

    /** Registers of decisions and certificates restart every year. */
    public int decisionYear;

    /** Null until it is handed over. */
    public @Nullable LocalDate conferredOn;

    public @Nullable String conferralPlace;

    public @Nullable String conferralOccasion;

    /** Unique among the certificates of the deciding unit by decisions of one year. */
    public @Nullable String certificateNumber;

    public @Nullable String presentedBy;

    /** The award with its decision and deciding unit, or 404. */
    static Award existing(UUID id) {
        return Award.<Award>find(
                        "from Award a join fetch a.decision d join fetch d.directive join fetch a.decidingUnit"
                                + " where a.id = ?1",
                        id)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    /** The nomination that was awarded, or 404. */
    static UUID nominationOf(UUID id) {
        return getEntityManager()
                .createQuery("select a.nomination.id from Award a where a.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
