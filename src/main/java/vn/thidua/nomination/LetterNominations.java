package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardType;
import vn.thidua.campaign.CriteriaSet;
import vn.thidua.campaign.NominationWindow;
import vn.thidua.organization.OrgUnitLevel;

/**
 * Nominations that travel under one letter. Who may send or answer the letter may take these steps; that right is
 * judged where the letter is.
 */
@ApplicationScoped
public class LetterNominations {

    private final NominationAccess access;
    private final NominationHistory history;
    private final NominationScopes scopes;
    private final EntityManager database;

    LetterNominations(
            NominationAccess access, NominationHistory history, NominationScopes scopes, EntityManager database) {
        this.access = access;
        this.history = history;
        this.scopes = scopes;
        this.database = database;
    }

    /** Holds them for this transaction, in order of id, and reads them then, with all that they refer to. */
    public Map<UUID, Nomination> held(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Nomination>();
        if (!ids.isEmpty()) {
            Nomination.lock(ids);
            Nomination.wholes(ids).forEach(nomination -> found.put(nomination.id, nomination));
        }
        return found;
    }

    /** Of the nominations, those that the caller may see. */
    public Set<UUID> seen(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : access.seen(ids);
    }

    /** Of the nominations, those that the unit or one below it proposes today. */
    public Set<UUID> below(UUID unit, Collection<UUID> ids) {
        return scopes.below(List.of(unit), ids);
    }

    /**
     * Takes one step of each, in a number of statements that does not grow with them. Call {@link #held} before.
     *
     * @param at to the microsecond
     * @throws vn.thidua.problem.DomainException {@code transition-not-allowed} when a state does not allow it
     */
    public void take(List<Nomination> nominations, NominationAction action, @Nullable String reason, Instant at) {
        takeEach(nominations, action, nomination -> reason, at);
    }

    /** As {@link #take}, with a reason of its own for each. */
    public void takeEach(
            List<Nomination> nominations,
            NominationAction action,
            Function<Nomination, @Nullable String> reasons,
            Instant at) {
        if (nominations.isEmpty()) {
            return;
        }
        var ids = nominations.stream().map(nomination -> nomination.id).toList();
        var last = history.lastNumbers(ids);
        var criteria = new HashMap<UUID, @Nullable CriteriaSet>();
        for (var nomination : nominations) {
            var campaign = nomination.campaign;
            if (action == NominationAction.SUBMIT && campaign != null) {
                nomination.criteriaSet = criteria.computeIfAbsent(campaign.id, id -> CriteriaSet.current(campaign));
            }
            var from = nomination.state;
            var reason = reasons.apply(nomination);
            nomination.take(action, reason, at);
            history.note(nomination, action, from, reason, at, last.getOrDefault(nomination.id, 0) + 1);
        }
        database.flush();
        scopes.note(ids, action.result());
    }

    /** The awards that the catalogue has on the day, by code. */
    public Map<String, AwardType> awards(Collection<String> codes, LocalDate day) {
        return codes.isEmpty() ? Map.of() : Catalogue.awards(codes, day);
    }

    public boolean fits(AwardType award, Nomination nomination) {
        return Catalogue.fits(award, nomination.nomineeKind);
    }

    /**
     * Whether nominations of a level are in time on a day of Asia/Ho_Chi_Minh. "Before 18/5/2024" ends with 17/5/2024.
     *
     * @param ownOnly only windows stated for the level count, not those stated for every level
     */
    public boolean isInTime(List<NominationWindow> windows, OrgUnitLevel level, boolean ownOnly, LocalDate day) {
        var applying = ownOnly
                ? windows.stream().filter(window -> window.level == level).toList()
                : Openness.applying(windows, level);
        return applying.isEmpty() || applying.stream().anyMatch(window -> Openness.isOpen(window, day));
    }
}
