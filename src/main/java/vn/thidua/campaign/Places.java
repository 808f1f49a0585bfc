package vn.thidua.campaign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardType;
import vn.thidua.award.SubjectCategory;
import vn.thidua.problem.Faults;

/** The places of one request body: what is wrong there, and the short catalogues it is held against. */
final class Places {

    private final Faults faults = new Faults();
    private @Nullable Map<String, SubjectCategory> categories;
    private @Nullable Set<String> awardCodes;

    Place at(String pointer) {
        return new Place(pointer, this);
    }

    Faults faults() {
        return faults;
    }

    @Nullable
    SubjectCategory category(String code) {
        if (categories == null) {
            categories = new HashMap<>();
            for (var category : SubjectCategory.<SubjectCategory>listAll()) {
                categories.put(category.code, category);
            }
        }
        return categories.get(code);
    }

    boolean isAward(String code) {
        if (awardCodes == null) {
            awardCodes = new HashSet<>();
            for (var award : AwardType.<AwardType>listAll()) {
                awardCodes.add(award.code);
            }
        }
        return awardCodes.contains(code);
    }
}
