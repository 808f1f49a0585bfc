package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Whom a campaign is for. */
@Singleton
class SubjectPart extends Part<CampaignSubject, SubjectInput, SubjectView> {

    SubjectPart() {
        super("subjectCategories", CampaignSubject::of, SubjectInput::of, SubjectView::of);
    }

    @Override
    Supplier<CampaignSubject> blank(Campaign campaign) {
        return () -> {
            var row = new CampaignSubject();
            row.campaign = campaign;
            return row;
        };
    }

    @Override
    void fill(CampaignSubject row, int ordinal, SubjectInput item, Place place) {

        row.ordinal = ordinal;
        row.asWritten = item.asWritten();
        var category = place.at("category").category(item.category());
        if (category != null) {
            row.category = category;
        }
    }

    @Override
    Object key(SubjectInput item, int ordinal) {
        return item.category();
    }
}
