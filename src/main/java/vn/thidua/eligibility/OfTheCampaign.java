package vn.thidua.eligibility;

import java.util.List;
import vn.thidua.rule.RequirementCode;
import vn.thidua.text.Text;

/** What the campaign asks for: its categories and its criteria. */
final class OfTheCampaign {

    private OfTheCampaign() {}

    static List<Finding> findings(Candidate candidate) {
        var campaign = candidate.campaign();
        return campaign == null ? List.of() : List.of(category(candidate, campaign.categories()), criteria(candidate));
    }

    /** @param categories codes; empty: everybody */
    static Finding category(Candidate candidate, List<String> categories) {
        var list = String.join(", ", categories);
        return categories.isEmpty() || categories.contains(candidate.category())
                ? Finding.met(
                        RequirementCode.CATEGORY,
                        Text.of(
                                "Đối tượng " + candidate.category() + " thuộc phạm vi.",
                                "The category " + candidate.category() + " is included."),
                        List.of())
                : Finding.failed(
                        RequirementCode.CATEGORY,
                        Text.of(
                                "Đối tượng " + candidate.category() + " không thuộc: " + list + ".",
                                "The category " + candidate.category() + " is none of: " + list + "."),
                        Text.of("đối tượng thuộc: " + list, "a category out of: " + list),
                        candidate.proposer());
    }

    static Finding criteria(Candidate candidate) {
        var campaign = candidate.campaign();
        if (campaign == null) {
            return Finding.met(
                    RequirementCode.CAMPAIGN_CRITERIA,
                    Text.of("Đề nghị không thuộc phong trào nào.", "The nomination belongs to no campaign."),
                    List.of());
        }
        var evidence = List.of(
                new Evidence(EvidenceKind.CAMPAIGN, campaign.id(), new Text(campaign.name(), campaign.name()), null));
        if (campaign.criteria() == 0) {
            return Finding.met(
                    RequirementCode.CAMPAIGN_CRITERIA,
                    Text.of(
                            "Phong trào không có tiêu chí cho đối tượng này.",
                            "The campaign has no criteria for this category."),
                    evidence);
        }
        var assessed = campaign.assessed();
        if (assessed == null) {
            return Finding.unknown(
                            RequirementCode.CAMPAIGN_CRITERIA,
                            Text.of(
                                    campaign.criteria() + " tiêu chí chưa được thẩm định.",
                                    "Nobody has appraised the " + campaign.criteria() + " criteria."),
                            Text.of("kết quả thẩm định theo tiêu chí", "an appraisal by the criteria"),
                            new Text(campaign.organizer(), campaign.organizer()))
                    .with(evidence);
        }
        return assessed
                ? Finding.met(
                        RequirementCode.CAMPAIGN_CRITERIA,
                        Text.of("Đạt tiêu chí của phong trào.", "The criteria of the campaign are met."),
                        evidence)
                : Finding.failed(
                                RequirementCode.CAMPAIGN_CRITERIA,
                                Text.of("Không đạt tiêu chí bắt buộc.", "A required criterion is not met."),
                                Text.of("các tiêu chí bắt buộc", "the required criteria"),
                                candidate.proposer())
                        .with(evidence);
    }
}
