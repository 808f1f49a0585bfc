package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.organization.OrgUnit;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.AwardStage;
import vn.thidua.rule.RequiredStage;
import vn.thidua.rule.RuleBook;
import vn.thidua.rule.RuleKind;
import vn.thidua.rule.UnitInLine;
import vn.thidua.rule.UnitLines;
import vn.thidua.text.Text;

/**
 * Whether nominations went through all stages that the rules of the day require for their award, from the proposing
 * unit to the one that decides. A stage that was left out bars the decision; one that is unknown, because of a rule
 * that nobody has checked or a vote that no rule can judge, needs an explicit word.
 */
@ApplicationScoped
public class DecisionStages {

    private static final StageFinding NOT_ON_RECORD =
            StageFinding.missing(Text.of("Chưa được ghi nhận.", "It is not on record."));

    private final AwardRules rules;
    private final UnitLines lines;
    private final Instance<StageKeeper> keepers;

    DecisionStages(AwardRules rules, UnitLines lines, Instance<StageKeeper> keepers) {
        this.rules = rules;
        this.lines = lines;
        this.keepers = keepers;
    }

    /** A stage of a nomination that is not known to be done. */
    public record Open(int index, RequiredStage required, StageFinding finding) {}

    private record Needed(int index, RequiredStage required, StageKeeper.Asked asked) {}

    /**
     * The required stages, among some, that are not known to be done.
     *
     * @param last the unit that decides, or another on the way: stages above it do not count yet
     */
    public List<Open> open(OrgUnit last, LocalDate day, List<Nomination> nominations, Set<AwardStage> among) {
        var open = new ArrayList<Open>();
        var byStage = needed(last, day, nominations).stream()
                .filter(one -> among.contains(one.required.stage()))
                .collect(Collectors.groupingBy(one -> one.required.stage(), LinkedHashMap::new, Collectors.toList()));
        byStage.forEach((stage, all) -> {
            var asked = new LinkedHashSet<StageKeeper.Asked>();
            all.forEach(one -> asked.add(one.asked));
            var found = found(stage, List.copyOf(asked), nominations);
            for (var one : all) {
                var finding = found.getOrDefault(one.asked, NOT_ON_RECORD);
                var counted = one.required.rule().verified() ? finding : finding.unverified();
                if (counted.outcome() != StageFinding.Outcome.DONE) {
                    open.add(new Open(one.index, one.required, counted));
                }
            }
        });
        return open;
    }

    /** Two statements, however many nominations. */
    private List<Needed> needed(OrgUnit last, LocalDate day, List<Nomination> nominations) {
        var units = nominations.stream()
                .map(nomination -> nomination.proposingUnit.id)
                .collect(Collectors.toSet());
        var codes = nominations.stream().map(nomination -> nomination.awardCode).collect(Collectors.toSet());
        var ways = lines.of(units, day);
        var all =
                ways.values().stream().flatMap(List::stream).map(UnitInLine::id).collect(Collectors.toSet());
        var book = rules.book(EnumSet.of(RuleKind.STAGE), codes, all, day);
        var needed = new ArrayList<Needed>();
        for (int i = 0; i < nominations.size(); i++) {
            var line = ways.getOrDefault(nominations.get(i).proposingUnit.id, List.of());
            needed.addAll(needed(i, nominations.get(i), book, line, last, day));
        }
        return needed;
    }

    private static List<Needed> needed(
            int index, Nomination nomination, RuleBook book, List<UnitInLine> line, OrgUnit last, LocalDate day) {
        var ids = line.stream().map(UnitInLine::id).collect(Collectors.toSet());
        var way = way(line, last);
        return book.stages(nomination.awardCode, nomination.commendationType, way, ids).stream()
                .map(required -> new Needed(
                        index,
                        required,
                        new StageKeeper.Asked(
                                nomination.id,
                                nomination.awardCode,
                                nomination.commendationType,
                                required.level(),
                                required.places(way).stream()
                                        .map(UnitInLine::id)
                                        .collect(Collectors.toSet()),
                                day)))
                .toList();
    }

    private static List<UnitInLine> way(List<UnitInLine> line, OrgUnit last) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).id().equals(last.id)) {
                return line.subList(0, i + 1);
            }
        }
        return line;
    }

    private Map<StageKeeper.Asked, StageFinding> found(
            AwardStage stage, List<StageKeeper.Asked> asked, List<Nomination> nominations) {
        return switch (stage) {
            case PROPOSE, DECIDE -> asked.stream().collect(Collectors.toMap(one -> one, one -> StageFinding.done()));
            case APPRAISE -> appraised(asked, nominations);
            case COUNCIL_VOTE, PUBLIC_CONSULTATION, OPINION -> kept(stage, asked);
        };
    }

    /** Endorsed by whoever appraised it; at a level that a rule names, in the answer to a letter. */
    private Map<StageKeeper.Asked, StageFinding> appraised(
            List<StageKeeper.Asked> asked, List<Nomination> nominations) {
        var endorsed = nominations.stream()
                .filter(nomination -> nomination.state == NominationState.ENDORSED)
                .map(nomination -> nomination.id)
                .collect(Collectors.toSet());
        var found = new HashMap<StageKeeper.Asked, StageFinding>();
        var missing = StageFinding.missing(Text.of(
                "Chưa cơ quan nào nhất trí đề nghị; cơ quan cấp trên (OFFICE) thẩm định, trước khi quyết định.",
                "No office has endorsed the nomination; an office above (OFFICE) appraises it, before the decision."));
        asked.stream()
                .filter(one -> one.level() == null)
                .forEach(one -> found.put(one, endorsed.contains(one.nominationId()) ? StageFinding.done() : missing));
        var atALevel = asked.stream().filter(one -> one.level() != null).toList();
        found.putAll(kept(AwardStage.APPRAISE, atALevel));
        return found;
    }

    private Map<StageKeeper.Asked, StageFinding> kept(AwardStage stage, List<StageKeeper.Asked> asked) {
        return asked.isEmpty()
                ? Map.of()
                : keepers.stream()
                        .filter(keeper -> keeper.stages().contains(stage))
                        .findFirst()
                        .map(keeper -> keeper.found(stage, asked))
                        .orElse(Map.of());
    }

    /** The stage that is left out, by rule, and what is missing. */
    public static Text words(Open open) {
        var named = open.required.named();
        var why = open.finding.why();
        return Text.of(
                "Thiếu bước bắt buộc " + named.vi() + ": " + why.vi(),
                "A required stage is missing: " + named.en() + ": " + why.en());
    }

    /** A stage of which it is unknown whether it was done, or required. */
    static Text unknown(Open open) {
        var named = open.required.named();
        var why = open.finding.why();
        return Text.of("Bước %s: %s".formatted(named.vi(), why.vi()), "Stage %s: %s".formatted(named.en(), why.en()));
    }
}
