package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SubjectCategory;
import vn.thidua.organization.PartyInput;

/** The award quotas of a campaign. */
@Singleton
class QuotaPart extends ChildPart<AwardQuota, QuotaInput, QuotaView> {

    QuotaPart() {
        super("quotas", AwardQuota::new, AwardQuota::of, QuotaInput::of, QuotaView::of);
    }

    @Override
    void fill(AwardQuota row, QuotaInput item, Place place) {
        row.code = item.code();
        row.awardCode = place.at("award").award(item.award());
        row.awardAsWritten = item.awardAsWritten();
        row.grantor = place.at("grantor").unitOf(item.grantor());
        row.grantorText = Place.textOf(item.grantor());
        row.scope = place.at("scope").unitOf(item.scope());
        row.scopeText = Place.textOf(item.scope());
        row.scopeClarity = item.scopeClarity();
        row.stage = item.stage();
        row.maxCount = item.max();
        row.wording = item.wording();
        var categories = new HashSet<SubjectCategory>();
        for (int i = 0; i < item.categories().size(); i++) {
            var category =
                    place.at("categories").at(i).category(item.categories().get(i));
            if (category != null) {
                categories.add(category);
            }
        }
        if (!categories.equals(row.categories)) {
            row.categories.clear();
            row.categories.addAll(categories);
        }
    }

    @Override
    Object key(QuotaInput item, int ordinal) {
        return item.code();
    }

    @Override
    Stream<@Nullable UUID> units(QuotaInput item) {
        return Stream.of(PartyInput.unitOf(item.grantor()), PartyInput.unitOf(item.scope()));
    }
}
