package vn.thidua.merit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.person.PersonName;
import vn.thidua.revision.Revised;

/** An initiative as it is answered. */
public record InitiativeView(
        UUID id,
        int revision,
        InitiativeState state,
        @Nullable String stateReason,
        String title,
        @Nullable String summary,
        UnitRef unit,
        int year,
        InitiativeScope scope,
        List<Author> authors,
        @Nullable String council,
        @Nullable String certificateNumber,
        @Nullable LocalDate recognisedOn,
        @Nullable String decision,
        Instant createdAt)
        implements Revised {

    /** @param share percent */
    public record Author(PersonName person, int share) {}

    static InitiativeView of(Initiative initiative, Map<UUID, PersonName> names) {
        return new InitiativeView(
                initiative.id,
                initiative.revision,
                initiative.state,
                initiative.stateReason,
                initiative.title,
                initiative.summary,
                UnitRef.of(initiative.unit),
                initiative.ofYear,
                initiative.scope,
                initiative.authors.stream()
                        .map(author -> new Author(Objects.requireNonNull(names.get(author.person.id)), author.share))
                        .toList(),
                initiative.council,
                initiative.certificateNumber,
                initiative.recognisedOn,
                initiative.decision,
                initiative.createdAt);
    }
}
