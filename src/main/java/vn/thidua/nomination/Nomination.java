package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CriteriaSet;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.person.Person;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** A person or collective proposed for an award. */
@Entity
public class Nomination extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("đề nghị khen thưởng", "nomination");

    private static final Set<String> ABOUT_PEOPLE = Set.of("nomineeName", "position", "achievement", "stateReason");

    private static final String WHOLE = """
            from Nomination n join fetch n.category join fetch n.proposingUnit left join fetch n.campaign
            left join fetch n.collectiveUnit left join fetch n.criteriaSet left join fetch n.person where\s""";

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

    /** First day of the achievement. */
    public @Nullable LocalDate achievementFrom;

    /** Last day of the achievement, inclusive; its year is the year of a title. */
    public @Nullable LocalDate achievementTo;

    @Enumerated(EnumType.STRING)
    public CommendationType commendationType;

    /** The person, where they are known; only of an individual. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    /** The criteria in force when it was submitted. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CriteriaSet criteriaSet;

    @Enumerated(EnumType.STRING)
    public NominationState state;

    public @Nullable String stateReason;

    public Instant createdAt;

    public @Nullable Instant submittedAt;

    /** Of a refused one whether those concerned were told; null in every other state. */
    public @Nullable Boolean notified;

    /** Number of the letter that told those refused. */
    public @Nullable String noticeNumber;

    public @Nullable LocalDate noticeIssuedOn;

    public @Nullable LocalDate noticeSentOn;

    /** With all that it refers to, or null. */
    static @Nullable Nomination whole(UUID id) {
        return Nomination.<Nomination>find(WHOLE + "n.id = ?1", id)
                .singleResultOptional()
                .orElse(null);
    }

    /** Those that exist, with all that they refer to, in one query. */
    static List<Nomination> wholes(Collection<UUID> ids) {
        return list(WHOLE + "n.id in ?1", ids);
    }

    /**
     * Holds the nominations for this transaction; whoever takes a step locks first and reads then, so that steps follow
     * one another and are numbered without a gap. Locked are these rows only, in one order.
     */
    static void lock(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("select id from nomination where id in (:ids) order by id for update")
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }

    /**
     * Takes one step of its way.
     *
     * @param at to the microsecond, as the database keeps it
     * @throws DomainException {@code transition-not-allowed} when the state does not allow it
     */
    void take(NominationAction action, @Nullable String reason, Instant at) {
        state.require(action);
        state = action.result();
        stateReason = reason;
        if (action == NominationAction.SUBMIT) {
            submittedAt = at;
        }
        notified = state == NominationState.REFUSED ? Boolean.FALSE : null;
    }
}
