package vn.thidua.campaign;

import jakarta.inject.Singleton;

/** Whom a campaign is for. */
@Singleton
class SubjectPart extends ChildPart<CampaignSubject, SubjectInput, SubjectView> {

    SubjectPart() {
        super("subjectCategories", CampaignSubject::new, CampaignSubject::of, SubjectInput::of, SubjectView::of);
    }

    @Override
    void fill(CampaignSubject row, SubjectInput item, Place place) {
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
