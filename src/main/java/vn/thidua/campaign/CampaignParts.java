package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The lists of a campaign, written as a whole while it is a draft (409 afterwards) and read back as they were written.
 * {@code pointer} is where the list stands in the request: {@code #/items}, {@code #/campaign/targets}.
 */
@ApplicationScoped
public class CampaignParts {

    private final CriterionPart criteria;
    private final TargetPart targets;
    private final QuotaPart quotas;
    private final WindowPart windows;
    private final LinkPart links;
    private final AliasPart aliases;
    private final SubjectPart subjects;

    CampaignParts(
            CriterionPart criteria,
            TargetPart targets,
            QuotaPart quotas,
            WindowPart windows,
            LinkPart links,
            AliasPart aliases,
            SubjectPart subjects) {
        this.criteria = criteria;
        this.targets = targets;
        this.quotas = quotas;
        this.windows = windows;
        this.links = links;
        this.aliases = aliases;
        this.subjects = subjects;
    }

    public void replaceCriteria(Campaign campaign, List<CriterionInput> items, String pointer) {
        criteria.replace(campaign, items, pointer);
    }

    public List<CriterionInput> criteriaInputs(Campaign campaign) {
        return criteria.inputs(campaign);
    }

    public void replaceTargets(Campaign campaign, List<TargetInput> items, String pointer) {
        targets.replace(campaign, items, pointer);
    }

    public List<TargetInput> targetInputs(Campaign campaign) {
        return targets.inputs(campaign);
    }

    public void replaceQuotas(Campaign campaign, List<QuotaInput> items, String pointer) {
        quotas.replace(campaign, items, pointer);
    }

    public List<QuotaInput> quotaInputs(Campaign campaign) {
        return quotas.inputs(campaign);
    }

    public void replaceWindows(Campaign campaign, List<WindowInput> items, String pointer) {
        windows.replace(campaign, items, pointer);
    }

    public List<WindowInput> windowInputs(Campaign campaign) {
        return windows.inputs(campaign);
    }

    public void replaceLinks(Campaign campaign, List<LinkInput> items, String pointer) {
        links.replace(campaign, items, pointer);
    }

    public List<LinkInput> linkInputs(Campaign campaign) {
        return links.inputs(campaign);
    }

    public void replaceAliases(Campaign campaign, List<AliasInput> items, String pointer) {
        aliases.replace(campaign, items, pointer);
    }

    public List<AliasInput> aliasInputs(Campaign campaign) {
        return aliases.inputs(campaign);
    }

    public void replaceCategories(Campaign campaign, List<SubjectInput> items, String pointer) {
        subjects.replace(campaign, items, pointer);
    }

    public List<SubjectInput> categoryInputs(Campaign campaign) {
        return subjects.inputs(campaign);
    }

    /** Removes all of them, before the campaign itself is removed. */
    void clear(Campaign campaign) {
        for (var part : List.of(criteria, targets, quotas, windows, links, aliases, subjects)) {
            part.store(campaign, List.of(), "#");
        }
    }
}
