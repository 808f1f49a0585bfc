package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * A unit as a caller describes it.
 *
 * @param parentId its place from the first day on; later moves are made by {@code POST /org-units/{id}/parents}
 * @param validTo inclusive; absent while there is no end
 */
public record OrgUnitInput(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(min = 1, max = 100) String shortName,
        @NotNull OrgUnitKind kind,
        @NotNull OrgUnitLevel level,
        @Nullable UUID parentId,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Everything but the place in the hierarchy. */
    OrgUnitChange plain() {
        return new OrgUnitChange(code, name, shortName, kind, level, validFrom, validTo);
    }
}
