package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.GateFinding.Weight;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.Faults;
import vn.thidua.rule.AwardStage;
import vn.thidua.rule.Competence;
import vn.thidua.text.Text;

/**
 * The one place before a decision: the stages that are required, and all that keepers of other rules find. What a
 * checked rule bars is refused; what a checked rule leaves unknown needs an explicit word for that rule; the rest is
 * told.
 */
@ApplicationScoped
class DecisionGate {

    /** A nomination that was objected to may be decided on where the word for the consultation was given. */
    static final String OBJECTION_UPHELD = PendingKind.OBJECTION_UPHELD.name();

    private static final String WORDS = "#/stageAcknowledgements";

    private final DecisionStages stages;
    private final Gates gates;
    private final AuthorityGate authority;

    DecisionGate(DecisionStages stages, Gates gates, AuthorityGate authority) {
        this.stages = stages;
        this.gates = gates;
        this.authority = authority;
    }

    /** What was said for a rule that left something unknown. */
    record Said(UUID ruleId, @Nullable AwardStage stage, String statement) {}

    /** @param warnings what bars nothing, to be told */
    record Passed(List<Said> words, List<GateFinding> warnings) {}

    /** What a rule leaves unknown: the first reason stands for all. */
    private record Unknown(@Nullable AwardStage stage, String code, Text why, Set<Integer> nominations) {}

    /** @param faults get all that bars, and every rule that needs a word */
    Passed require(
            OrgUnit deciding,
            LocalDate day,
            List<Nomination> nominations,
            List<StageAcknowledgement> words,
            Faults faults) {
        var unknown = new LinkedHashMap<UUID, Unknown>();
        for (var open : stages.open(deciding, day, nominations, EnumSet.allOf(AwardStage.class))) {
            if (open.finding().outcome() == StageFinding.Outcome.MISSING) {
                faults.rule(pointer(open.index()), "STAGE_MISSING", DecisionStages.words(open));
            } else {
                note(
                        unknown,
                        open.required().rule().id(),
                        new Unknown(open.required().stage(), "STAGE_UNKNOWN", DecisionStages.unknown(open), Set.of()),
                        open.index());
            }
        }
        var found = gates.found(new GateAsked(Gate.DECISION, deciding, day, nominations, Set.of()));
        for (var one : found) {
            var rule = one.ruleId();
            if (one.weight() == Weight.NEEDS_WORD && rule != null) {
                note(unknown, rule, new Unknown(null, one.code(), one.words(), Set.of()), one.index());
            }
        }
        var said = said(unknown, words, faults);
        var heard = said.stream().anyMatch(word -> word.stage() == AwardStage.PUBLIC_CONSULTATION);
        var warnings = new ArrayList<GateFinding>();
        for (var one : found) {
            switch (one.weight()) {
                case BARS -> {
                    if (heard && one.code().equals(OBJECTION_UPHELD)) {
                        warnings.add(one);
                    } else {
                        faults.rule(pointer(one.index()), one.code(), one.words());
                    }
                }
                case WARNS -> warnings.add(one);
                case NEEDS_WORD -> {}
            }
        }
        return new Passed(said, warnings);
    }

    /** A unit without an office decides on what a rule gives to it, and on nothing else, whatever is said. */
    void requireNamed(OrgUnit unit, LocalDate day, List<Nomination> nominations, Faults faults) {
        var competences = authority.competences(new GateAsked(Gate.DECISION, unit, day, nominations, Set.of()));
        for (int i = 0; i < competences.size(); i++) {
            var nomination = nominations.get(i);
            faults.ruleIf(
                    competences.get(i).outcome() != Competence.Outcome.NAMED
                            || !nomination.proposingUnit.id.equals(unit.id),
                    pointer(i),
                    "NOT_ITS_OWN_AWARD",
                    Text.of(
                            "Không có quy định cho đơn vị tự quyết định " + nomination.awardCode
                                    + "; cơ quan có thẩm quyền (OFFICE) quyết định.",
                            "No rule lets the unit itself decide on " + nomination.awardCode
                                    + "; an office (OFFICE) with the authority does."));
        }
    }

    private static void note(Map<UUID, Unknown> unknown, UUID rule, Unknown one, int index) {
        var all = unknown.computeIfAbsent(rule, id -> new Unknown(one.stage, one.code, one.why, new HashSet<>()));
        all.nominations.add(index);
    }

    private static List<Said> said(Map<UUID, Unknown> unknown, List<StageAcknowledgement> words, Faults faults) {
        var statements = new HashMap<UUID, String>();
        words.forEach(word -> statements.putIfAbsent(word.ruleId(), word.statement()));
        var said = new ArrayList<Said>();
        unknown.forEach((rule, one) -> {
            var statement = statements.get(rule);
            if (statement == null) {
                faults.rule(WORDS, one.code, needsWord(one));
            } else {
                said.add(new Said(rule, one.stage, statement));
            }
        });
        for (int i = 0; i < words.size(); i++) {
            faults.ruleIf(
                    !unknown.containsKey(words.get(i).ruleId()),
                    WORDS + "/" + i + "/ruleId",
                    "NOT_NEEDED",
                    Text.of("Quy định này không để ngỏ điều gì.", "This rule leaves nothing unknown here."));
        }
        faults.unique(words, word -> word.ruleId().toString(), WORDS, "/ruleId");
        return said;
    }

    static String pointer(int index) {
        return index == GateFinding.LIST ? "#/nominationIds" : "#/nominationIds/" + index;
    }

    private static Text needsWord(Unknown one) {
        var count = one.nominations.size();
        return Text.of(
                "%s Chưa rõ đối với %d đề nghị; cần lời xác nhận theo quy định này.".formatted(one.why.vi(), count),
                "%s It is unknown for %d nomination(s); the rule needs an explicit word."
                        .formatted(one.why.en(), count));
    }
}
