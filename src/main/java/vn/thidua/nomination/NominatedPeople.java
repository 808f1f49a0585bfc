package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.database.ManyIds;
import vn.thidua.person.AwardedTitles;
import vn.thidua.person.PersonTraces;
import vn.thidua.person.TitleHeld;
import vn.thidua.text.Text;

/** What nominations and awards tell of people. */
@ApplicationScoped
class NominatedPeople implements AwardedTitles, PersonTraces {

    private static final String NO_NAME = "(đã ẩn danh)";

    private static final Set<NominationState> OPEN = EnumSet.of(
            NominationState.DRAFT, NominationState.SUBMITTED, NominationState.RETURNED, NominationState.ENDORSED);

    private static final String TITLES = """
            select new vn.thidua.person.TitleHeld(a.id, a.person.id, a.awardCode,
             coalesce(year(n.achievementTo), year(a.decidedOn)), a.decidedOn, d.number, u.name)
            from Award a join a.nomination n join a.decision d join d.decidingUnit u
            where a.person.id in :ids and a.state = GRANTED""";

    private final EntityManager database;

    NominatedPeople(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<TitleHeld> of(Collection<UUID> people) {
        return ManyIds.query(database, TITLES, TitleHeld.class, people).getResultList();
    }

    @Override
    public Optional<Text> need(UUID person) {
        return Nomination.count("person.id = ?1 and state in ?2", person, OPEN) > 0
                ? Optional.of(Text.of("đề nghị khen thưởng chưa quyết định", "a nomination that is not decided"))
                : Optional.empty();
    }

    /** Of what came to nothing; decided awards stay as they were decided. */
    @Override
    public void erase(UUID person) {
        NominationEvent.update(
                "reason = null where nomination.id in (select n.id from Nomination n where n.person.id = ?1"
                        + " and n.state <> ?2)",
                person,
                NominationState.AWARDED);
        Nomination.<Nomination>list("person.id = ?1 and state <> ?2", person, NominationState.AWARDED)
                .forEach(nomination -> {
                    nomination.nomineeName = NO_NAME;
                    nomination.position = null;
                    nomination.achievement = null;
                    nomination.stateReason = null;
                });
    }
}
