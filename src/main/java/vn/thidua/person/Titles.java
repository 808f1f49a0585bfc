package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.database.ManyIds;

/** Which titles people hold, decided here or entered, wherever they were members then. */
@ApplicationScoped
public class Titles {

    private static final String ENTERED = "from HeldTitle h where h.person.id in :ids";

    private static final Comparator<TitleHeld> BY_YEAR = Comparator.comparingInt(TitleHeld::year)
            .thenComparing(TitleHeld::awardCode)
            .thenComparing(title -> title.id().toString());

    private final AwardedTitles awarded;
    private final EntityManager database;

    Titles(AwardedTitles awarded, EntityManager database) {
        this.awarded = awarded;
        this.database = database;
    }

    /** The titles of each person, by year; nobody without one. Two statements, however many people. */
    public Map<UUID, List<TitleHeld>> of(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var entered = ManyIds.query(database, ENTERED, HeldTitle.class, people).getResultList().stream()
                .map(Titles::held);
        return Stream.concat(awarded.of(people).stream(), entered)
                .sorted(BY_YEAR)
                .collect(Collectors.groupingBy(TitleHeld::personId));
    }

    private static TitleHeld held(HeldTitle title) {
        return new TitleHeld(
                title.id,
                title.person.id,
                title.awardCode,
                title.titleYear,
                title.decidedOn,
                title.decisionNumber,
                title.decidedBy,
                TitleOrigin.ENTERED,
                title.source);
    }
}
