package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.OrgUnit;
import vn.thidua.rule.DossierPartKind;

/**
 * Nominations that are to pass a gate, with all that they refer to.
 *
 * @param unit that sends the letter, or decides
 * @param day by whose rules
 * @param enclosed parts of every dossier that come with the letter itself
 */
public record GateAsked(
        Gate gate, OrgUnit unit, LocalDate day, List<Nomination> nominations, Set<DossierPartKind> enclosed) {

    public List<UUID> ids() {
        return nominations.stream().map(nomination -> nomination.id).toList();
    }
}
