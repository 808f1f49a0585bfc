package vn.thidua.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CriterionKind;

/** What may be changed in a draft: the remark, and all lines together. */
public record AssessmentChange(
        @Nullable @Size(min = 1, max = 2000) String remark,
        @NotNull @Size(max = 500) List<@Valid @NotNull AssessmentLineInput> lines) {

    static AssessmentChange of(Assessment assessment) {
        return new AssessmentChange(
                assessment.remark,
                assessment.lines().stream().map(AssessmentChange::line).toList());
    }

    private static AssessmentLineInput line(AssessmentLine line) {
        var required = line.criterion.kind == CriterionKind.REQUIRED;
        return new AssessmentLineInput(
                line.criterion.code, required ? null : line.points, required ? line.met : null, line.evidence);
    }
}
