package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;

/** A category that a campaign is for, as it is answered. */
public record SubjectView(
        String category,
        NomineeKind nature,
        boolean directWorker,
        @Nullable String asWritten) {

    static SubjectView of(CampaignSubject subject) {
        var category = subject.category;
        return new SubjectView(category.code, category.nature, category.directWorker, subject.asWritten);
    }
}
