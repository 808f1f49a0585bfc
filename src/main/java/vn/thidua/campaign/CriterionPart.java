package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import vn.thidua.text.Text;

/** The criteria of the current set of a campaign. */
@Singleton
class CriterionPart extends Part<Criterion, CriterionInput, CriterionView> {

    CriterionPart() {
        super("criteria", campaign -> CriteriaSet.current(campaign).criteria(), CriterionInput::of, CriterionView::of);
    }

    @Override
    Supplier<Criterion> blank(Campaign campaign) {
        var set = CriteriaSet.current(campaign);
        return () -> {
            var row = new Criterion();
            row.set = set;
            return row;
        };
    }

    @Override
    void fill(Criterion row, int ordinal, CriterionInput item, Place place) {
        row.ordinal = ordinal;
        row.code = item.code();
        row.category = place.at("category").category(item.category());
        row.kind = item.kind();
        row.title = item.title();
        row.description = item.description();
        row.maxPoints = item.maxPoints();
        row.weight = item.weight();
        if (item.kind() == CriterionKind.REQUIRED && (item.maxPoints() != null || item.weight() != null)) {
            place.at(item.maxPoints() != null ? "maxPoints" : "weight")
                    .refuse(
                            "ONLY_IF_SCORED",
                            Text.of(
                                    "Chỉ tiêu chí chấm điểm mới có điểm và trọng số.",
                                    "Only a scored criterion has points and a weight."));
        }
    }

    @Override
    Object key(CriterionInput item, int ordinal) {
        return item.code();
    }
}
