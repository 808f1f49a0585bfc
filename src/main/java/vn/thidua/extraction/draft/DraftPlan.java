package vn.thidua.extraction.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.thidua.extraction.ExtractedText;

/**
 * What a text says of a plan, in the form of {@code PUT /plans}. Only what was read is there: codes of units, and
 * whatever else the form requires, are for a person to add.
 *
 * @param values where each value was read, in the order in which the rules went
 */
public record DraftPlan(JsonNode plan, List<DraftValue> values) {

    public static DraftPlan of(String text, ExtractedText extracted) {
        var draft = new Draft(text);
        var page = PlanText.of(text);
        new HeaderRule(draft, page, extracted.header()).apply();
        new CitationRule(draft, extracted).apply();
        new PeriodRule(draft, page).apply();
        new ThemeRule(draft, page, extracted.header()).apply();
        new CategoryRule(draft, page).apply();
        new LinkRule(draft, page, extracted).apply();
        new CriteriaRule(draft, page).apply();
        new TargetRule(draft, page).apply();
        new QuotaRule(draft, page).apply();
        new WindowRule(draft, page).apply();
        new DutyRule(draft, page).apply();
        return new DraftPlan(draft.plan(), draft.values());
    }
}
