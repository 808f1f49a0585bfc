package vn.thidua.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be changed in a draft: the remark, and all lines together. */
public record ScoresheetChange(
        @Nullable @Size(min = 1, max = 2000) String remark,
        @NotNull @Size(max = 100) List<@Valid @NotNull ScoresheetLineInput> lines) {

    static ScoresheetChange of(Scoresheet sheet) {
        return new ScoresheetChange(
                sheet.remark,
                sheet.lines().stream()
                        .map(line -> new ScoresheetLineInput(line.criterion.code, line.points, line.evidence))
                        .toList());
    }
}
