package vn.thidua.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.campaign.CriterionKind;
import vn.thidua.campaign.Decimals;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * An assessment as it is answered.
 *
 * @param masked true: remark and evidence are withheld, the nominee being protected
 * @param criteriaRevision number of the criteria it judges by
 */
public record AssessmentView(
        UUID id,
        int revision,
        UUID nominationId,
        AssessmentKind kind,
        UnitRef unit,
        AssessmentState state,
        int criteriaRevision,
        BigDecimal total,
        int requiredMet,
        int requiredCount,
        @Nullable String remark,
        boolean masked,
        List<Line> lines,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        List<AllowedAction> allowedActions)
        implements Revised {

    /** One criterion as it was judged. */
    public record Line(
            String criterion,
            CriterionKind kind,
            String title,
            @Nullable BigDecimal maxPoints,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal points,
            @Nullable Boolean met,
            @Nullable String evidence) {

        static Line of(AssessmentLine line, boolean masked) {
            var criterion = line.criterion;
            return new Line(
                    criterion.code,
                    criterion.kind,
                    criterion.title,
                    Decimals.shown(criterion.maxPoints),
                    Decimals.shown(criterion.weight),
                    Decimals.shown(line.points),
                    line.met,
                    masked ? null : line.evidence);
        }
    }

    static AssessmentView of(
            Assessment assessment, List<AssessmentLine> lines, boolean masked, List<AllowedAction> actions) {
        return new AssessmentView(
                assessment.id,
                assessment.revision,
                assessment.nomination.id,
                assessment.kind,
                UnitRef.of(assessment.unit),
                assessment.state,
                assessment.criteriaSet.number,
                Decimals.bare(assessment.total),
                assessment.requiredMet,
                assessment.requiredCount,
                masked ? null : assessment.remark,
                masked,
                lines.stream().map(line -> Line.of(line, masked)).toList(),
                assessment.createdAt,
                assessment.submittedAt,
                assessment.submittedBy,
                actions);
    }
}
