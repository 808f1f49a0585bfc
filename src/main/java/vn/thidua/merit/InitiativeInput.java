package vn.thidua.merit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as its unit describes it.
 *
 * @param authors members of the unit or of one below it
 * @param scope what it is proposed for
 */
public record InitiativeInput(
        @NotNull @Size(min = 1, max = 500) String title,
        @Nullable @Size(min = 1, max = 4000) String summary,
        @NotNull UUID unitId,
        @NotNull @Min(1945) @Max(2100) Integer year,
        @NotNull InitiativeScope scope,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull AuthorInput> authors) {

    static InitiativeInput of(Initiative initiative) {
        return new InitiativeInput(
                initiative.title,
                initiative.summary,
                initiative.unit.id,
                initiative.ofYear,
                initiative.scope,
                initiative.authors.stream()
                        .map(author -> new AuthorInput(author.person.id, author.share))
                        .toList());
    }
}
