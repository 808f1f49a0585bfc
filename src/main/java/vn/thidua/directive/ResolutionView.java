package vn.thidua.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Language;

/** A {@link Resolution} with its reasons in words. */
public record ResolutionView(
        ResolutionOutcome outcome, @Nullable DirectiveRef directive, List<Reason> reasons, List<Candidate> candidates) {

    public record Reason(ResolutionReason code, String detail) {}

    public record Candidate(DirectiveRef directive, List<Reason> reasons) {}

    public static ResolutionView of(Resolution resolution, Language language) {
        return new ResolutionView(
                resolution.outcome(),
                resolution.directive(),
                reasons(resolution.reasons(), language),
                resolution.candidates().stream()
                        .map(one -> new Candidate(one.directive(), reasons(one.reasons(), language)))
                        .toList());
    }

    private static List<Reason> reasons(List<ResolutionReason> reasons, Language language) {
        return reasons.stream()
                .map(reason -> new Reason(reason, reason.label().in(language)))
                .toList();
    }
}
