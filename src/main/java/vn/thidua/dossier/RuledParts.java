package vn.thidua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.award.CommendationType;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.RuleKind;

/** Required parts as the dated rules about awards have them. */
@ApplicationScoped
class RuledParts implements RequiredParts {

    private final AwardRules rules;

    RuledParts(AwardRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Requirement> of(String awardCode, CommendationType type, UUID unitId, LocalDate day) {
        var found = new ArrayList<Requirement>();
        for (var rule : rules.applying(RuleKind.DOSSIER_PART, awardCode, type, unitId, day)) {
            if (rule.content() instanceof RuleContent.DossierPart content) {
                found.add(new Requirement(content.part(), rule.id(), rule.unitId(), rule.source(), rule.verified()));
            }
        }
        return found;
    }
}
