package vn.thidua.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** Which parameters a requirement cannot do without. */
final class RequirementNeeds {

    private RequirementNeeds() {}

    static void check(RequirementCode code, RequirementParameters given, String place) {
        var missing = missing(code, given);
        if (missing == null) {
            throw DomainException.rule(
                    place + "/requirement",
                    "NOT_IN_A_STANDARD",
                    Text.of(code + " không phải là một điều kiện riêng.", code + " is no requirement of its own."));
        }
        if (!missing.isEmpty()) {
            throw DomainException.rule(
                    place + "/parameters/" + missing.get(0),
                    "REQUIRED",
                    Text.of(code + " cần: " + missing + ".", code + " needs: " + missing + "."));
        }
    }

    /** Null: this code stands for something that the service adds by itself. */
    private static @Nullable List<String> missing(RequirementCode code, RequirementParameters given) {
        var missing = new ArrayList<String>();
        switch (code) {
            case HAS_TITLE, REGISTERED -> need(missing, "award", given.award());
            case MEMBER_SHARE -> {
                need(missing, "award", given.award());
                need(missing, "percent", given.percent());
            }
            case COMPLETION -> need(missing, "grade", given.grade());
            case INITIATIVE -> need(missing, "scope", given.scope());
            case NO_DISCIPLINE -> need(missing, "fromGrade", given.fromGrade());
            case NOT_BASED_ON -> need(missing, "types", given.types());
            case CATEGORY -> need(missing, "categories", given.categories());
            case MIN_MEMBERSHIP_MONTHS -> need(missing, "months", given.months());
            case NOT_PENDING, ACHIEVEMENT_NOT_REWARDED, CAMPAIGN_CRITERIA -> {}
            case ALL_OF, ANY_OF, STANDARD, AUTHORITY -> {
                return null;
            }
        }
        return missing;
    }

    private static void need(List<String> missing, String name, @Nullable Object value) {
        if (value == null) {
            missing.add(name);
        }
    }
}
