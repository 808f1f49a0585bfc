package vn.thidua.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;
import vn.thidua.merit.CompletionFact;
import vn.thidua.merit.Completions;
import vn.thidua.merit.Initiatives;
import vn.thidua.merit.RecognisedInitiative;
import vn.thidua.merit.RegistrationFact;
import vn.thidua.merit.RegistrationKind;
import vn.thidua.person.DisciplineFact;
import vn.thidua.person.Disciplines;
import vn.thidua.person.Members;
import vn.thidua.person.MembershipFact;
import vn.thidua.person.Memberships;
import vn.thidua.person.TitleHeld;
import vn.thidua.person.Titles;
import vn.thidua.rule.RequiredScope;

/** Reads what is on record of those who are proposed: a fixed number of statements, however many they are. */
@ApplicationScoped
class Subjects {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final String REGISTERED = """
            select new vn.thidua.merit.RegistrationFact(r.id, r.holderId, r.kind, r.awardCode, r.name, r.ofYear,
             r.registeredOn) from Registration r
            where r.holderId in :ids and r.ofYear in (:years) and r.standing = 1""";

    private final Titles titles;
    private final Disciplines disciplines;
    private final Memberships memberships;
    private final Members members;
    private final Initiatives initiatives;
    private final Completions completions;
    private final Predecessors predecessors;
    private final EntityManager database;

    Subjects(
            Titles titles,
            Disciplines disciplines,
            Memberships memberships,
            Members members,
            Initiatives initiatives,
            Completions completions,
            Predecessors predecessors,
            EntityManager database) {
        this.titles = titles;
        this.disciplines = disciplines;
        this.memberships = memberships;
        this.members = members;
        this.initiatives = initiatives;
        this.completions = completions;
        this.predecessors = predecessors;
        this.database = database;
    }

    /** All that was read. */
    private record Read(
            Map<UUID, List<TitleHeld>> titles,
            Map<UUID, List<DisciplineFact>> disciplines,
            Map<UUID, List<MembershipFact>> memberships,
            Map<UUID, List<RecognisedInitiative>> initiatives,
            Map<UUID, List<RegistrationFact>> registrations,
            Map<UUID, List<CompletionFact>> grades,
            Map<UUID, List<AwardedRow>> awards,
            Map<UUID, List<AwardedRow>> collectiveAwards,
            Map<UUID, Set<UUID>> members,
            Map<UUID, Set<UUID>> lineage) {}

    /** By nomination; nothing for one that names neither a person of the register nor a registered collective. */
    Map<UUID, Subject> of(Collection<Candidate> candidates, LocalDate day) {
        var people = ids(candidates, Candidate::personId);
        var collectives = ids(candidates, Candidate::collectiveId);
        var belonging = members.on(collectives, day);
        var all = new HashSet<>(people);
        belonging.values().forEach(all::addAll);
        var lineage = predecessors.of(collectives, day);
        var units = lineage.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var holders = new HashSet<>(people);
        holders.addAll(collectives);
        var read = new Read(
                titles.of(all),
                disciplines.of(all),
                memberships.between(people, EVER, day),
                initiatives.recognised(people, EVER, day),
                registered(holders, candidates, day),
                completions.of(
                        holders, candidates.stream().map(one -> one.year(day)).collect(Collectors.toSet())),
                awards(AwardedRow.OF_PEOPLE, people),
                awards(AwardedRow.OF_COLLECTIVES, units),
                belonging,
                lineage);
        var subjects = new HashMap<UUID, Subject>();
        for (var candidate : candidates) {
            var person = candidate.personId();
            var collective = candidate.collectiveId();
            if (person != null) {
                subjects.put(candidate.nominationId(), person(candidate, person, read));
            } else if (collective != null) {
                subjects.put(candidate.nominationId(), collective(candidate, collective, read));
            }
        }
        return subjects;
    }

    private static Set<UUID> ids(
            Collection<Candidate> candidates, Function<Candidate, @org.jspecify.annotations.Nullable UUID> id) {
        var ids = new HashSet<UUID>();
        for (var candidate : candidates) {
            var one = id.apply(candidate);
            if (one != null) {
                ids.add(one);
            }
        }
        return ids;
    }

    private Map<UUID, List<AwardedRow>> awards(String hql, Collection<UUID> holders) {
        return holders.isEmpty()
                ? Map.of()
                : ManyIds.query(database, hql, AwardedRow.class, holders).getResultList().stream()
                        .collect(Collectors.groupingBy(AwardedRow::holderId));
    }

    private Map<UUID, List<RegistrationFact>> registered(
            Set<UUID> holders, Collection<Candidate> candidates, LocalDate day) {
        if (holders.isEmpty()) {
            return Map.of();
        }
        var years = candidates.stream().map(one -> one.year(day)).collect(Collectors.toSet());
        return ManyIds.query(database, REGISTERED, RegistrationFact.class, holders)
                .setParameter("years", years)
                .getResultList()
                .stream()
                .filter(fact -> fact.kind() == RegistrationKind.AWARD)
                .collect(Collectors.groupingBy(RegistrationFact::holderId));
    }

    private static Subject person(Candidate candidate, UUID person, Read read) {
        var awards = read.awards.getOrDefault(person, List.of());
        var types = awards.stream().collect(Collectors.toMap(AwardedRow::id, AwardedRow::type));
        return new Subject(
                read.titles.getOrDefault(person, List.of()).stream()
                        .map(held -> new Subject.Title(
                                held.id(),
                                held.awardCode(),
                                held.year(),
                                held.decidedOn(),
                                held.decisionNumber(),
                                types.get(held.id())))
                        .toList(),
                others(awards, candidate),
                read.disciplines.getOrDefault(person, List.of()),
                read.memberships.getOrDefault(person, List.of()),
                read.initiatives.getOrDefault(person, List.of()).stream()
                        .map(one -> new Subject.Initiative(
                                one.id(),
                                one.title(),
                                RequiredScope.valueOf(one.scope().name()),
                                one.recognisedOn()))
                        .toList(),
                registrations(person, read),
                read.grades.getOrDefault(person, List.of()),
                List.of());
    }

    /** Of a collective count the titles of those that went over into it, too. */
    private static Subject collective(Candidate candidate, UUID collective, Read read) {
        var awards = read.lineage.getOrDefault(collective, Set.of(collective)).stream()
                .flatMap(unit -> read.collectiveAwards.getOrDefault(unit, List.of()).stream())
                .toList();
        return new Subject(
                awards.stream()
                        .filter(award -> !award.nominationId().equals(candidate.nominationId()))
                        .map(award -> new Subject.Title(
                                award.id(),
                                award.awardCode(),
                                award.year(),
                                award.decidedOn(),
                                award.decision(),
                                award.type()))
                        .toList(),
                others(awards, candidate),
                List.of(),
                List.of(),
                List.of(),
                registrations(collective, read),
                read.grades.getOrDefault(collective, List.of()),
                read.members.getOrDefault(collective, Set.of()).stream()
                        .map(person -> new Subject.Member(
                                person,
                                person(candidate, person, read).titles(),
                                read.disciplines.getOrDefault(person, List.of())))
                        .toList());
    }

    private static List<Subject.Registration> registrations(UUID holder, Read read) {
        return read.registrations.getOrDefault(holder, List.of()).stream()
                .map(one -> new Subject.Registration(
                        one.id(), String.valueOf(one.awardCode()), one.year(), one.registeredOn()))
                .toList();
    }

    private static List<Subject.Award> others(List<AwardedRow> awards, Candidate candidate) {
        return awards.stream()
                .filter(award -> !award.nominationId().equals(candidate.nominationId()))
                .map(award -> new Subject.Award(
                        award.id(),
                        award.awardCode(),
                        award.type(),
                        award.decidedOn(),
                        award.decision(),
                        award.from(),
                        award.to()))
                .toList();
    }
}
