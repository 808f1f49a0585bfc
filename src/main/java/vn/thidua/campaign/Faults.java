package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardType;
import vn.thidua.award.SubjectCategory;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** All that is wrong with a request, so that it can be said at once; and the short catalogues it is held against. */
final class Faults {

    private final List<FieldError> errors = new ArrayList<>();
    private @Nullable Unknown unknown;
    private boolean againstRules;
    private @Nullable Map<String, SubjectCategory> categories;
    private @Nullable Set<String> awardCodes;

    private record Unknown(Text what, String value) {}

    Place at(String pointer) {
        return new Place(pointer, this);
    }

    void rule(String pointer, String code, Text words) {
        againstRules = true;
        errors.add(FieldError.at(pointer, code, words));
    }

    void unknown(String pointer, Text what, Object value) {
        if (unknown == null) {
            unknown = new Unknown(what, value.toString());
        }
        errors.addAll(DomainException.unknownReference(pointer, what, value).errors);
    }

    /** Refuses the request with 422 if anything was found. */
    void throwIfAny() {
        if (unknown != null && !againstRules) {
            throw new DomainException(ProblemType.REFERENCE_UNKNOWN, errors, unknown.what, unknown.value);
        }
        if (!errors.isEmpty()) {
            throw DomainException.rules(errors);
        }
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
