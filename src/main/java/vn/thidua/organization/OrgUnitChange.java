package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;
import vn.thidua.time.Validity;

/**
 * What a merge patch of a unit can change; its place in the hierarchy has its own operation.
 *
 * @param validTo inclusive; absent while there is no end
 */
public record OrgUnitChange(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(min = 1, max = 100) String shortName,
        @NotNull OrgUnitKind kind,
        @NotNull OrgUnitLevel level,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static OrgUnitChange of(OrgUnit unit) {
        return new OrgUnitChange(
                unit.code,
                unit.name,
                unit.shortName,
                unit.kind,
                unit.level,
                unit.validFrom,
                Validity.shown(unit.validTo));
    }
}
