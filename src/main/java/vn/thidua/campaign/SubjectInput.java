package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A category that a campaign is for.
 *
 * @param category code of a subject category
 * @param asWritten the words of the plan
 */
public record SubjectInput(
        @NotBlank @Size(max = 64) String category,
        @Nullable @Size(min = 1, max = 500) String asWritten) {

    public static SubjectInput of(CampaignSubject subject) {
        return new SubjectInput(subject.category.code, subject.asWritten);
    }
}
