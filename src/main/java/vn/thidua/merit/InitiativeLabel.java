package vn.thidua.merit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.organization.UnitRef;

/**
 * An initiative as other resources name it.
 *
 * @param authors ids of people; not told
 */
public record InitiativeLabel(
        UUID id,
        InitiativeState state,
        String title,
        UnitRef unit,
        @JsonIgnore Set<UUID> authors) {

    static InitiativeLabel of(Initiative initiative) {
        return new InitiativeLabel(
                initiative.id,
                initiative.state,
                initiative.title,
                UnitRef.of(initiative.unit),
                initiative.authors.stream().map(author -> author.person.id).collect(Collectors.toSet()));
    }
}
