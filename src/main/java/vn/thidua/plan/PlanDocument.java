package vn.thidua.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A whole plan as one document. Reading and writing use the same shape: what is answered can be sent again. Absent and
 * null mean the same; units, categories and awards are named by their codes, other documents by keys that hold inside
 * this document only.
 *
 * @param title short name of the plan
 * @param directive the plan as an official document
 * @param documents every other document that it names
 * @param citations every mention of a document, in the order of the text
 */
public record PlanDocument(
        @NotBlank @Size(max = 500) String title,
        @NotNull @Valid PlanDirective directive,
        @Size(max = 500) List<@NotNull @Valid PlanCitedDocument> documents,
        @Size(max = 2000) List<@NotNull @Valid PlanCitation> citations,
        @NotNull @Valid PlanCampaign campaign) {

    public PlanDocument {
        documents = Lists.orEmpty(documents);
        citations = Lists.orEmpty(citations);
    }
}
