package vn.thidua.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/**
 * On what condition a plan is put: on a new code ({@code If-None-Match: *}), in place of a revision ({@code If-Match}),
 * or as it comes, which creates and repeats but replaces nothing.
 */
public record PutCondition(@Nullable Revision revision, boolean onlyNew) {

    /** Creates, or repeats the same. */
    public static final PutCondition NONE = new PutCondition(null, false);

    static PutCondition of(@Nullable Revision revision, @Nullable String ifNoneMatch) {
        if (ifNoneMatch != null && !ifNoneMatch.strip().equals("*")) {
            throw DomainException.invalid(FieldError.header(
                    "If-None-Match", "WRONG_FORMAT", Text.of("Ở đây chỉ nhận *.", "Only * is taken here.")));
        }
        return new PutCondition(revision, ifNoneMatch != null);
    }

    void requireCreation() {
        if (revision != null) {
            throw new DomainException(
                    ProblemType.REVISION_STALE, "-", revision.number() == null ? "*" : revision.number());
        }
    }

    void requireExisting(Plan plan) {
        if (onlyNew) {
            throw new DomainException(ProblemType.REVISION_STALE, plan.revision, "If-None-Match: *");
        }
    }
}
