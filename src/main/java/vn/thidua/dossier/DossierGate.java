package vn.thidua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.GateAsked;
import vn.thidua.nomination.GateFinding;
import vn.thidua.nomination.GateKeeper;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.RuleKind;
import vn.thidua.rule.UnitInLine;
import vn.thidua.rule.UnitLines;
import vn.thidua.text.Text;

/** Whether dossiers have the parts that rules of the day ask for: a checked rule bars, another is told. */
@ApplicationScoped
class DossierGate implements GateKeeper {

    private static final String FILES =
            "select new vn.thidua.dossier.DossierGate$There(f.nominationId, f.currentPart) from DossierFile f"
                    + " where f.nominationId in :ids and f.currentPart is not null";

    private final AwardRules rules;
    private final UnitLines lines;
    private final Instance<PartsOnRecord> onRecord;
    private final EntityManager database;

    DossierGate(AwardRules rules, UnitLines lines, Instance<PartsOnRecord> onRecord, EntityManager database) {
        this.rules = rules;
        this.lines = lines;
        this.onRecord = onRecord;
        this.database = database;
    }

    /** As selected. */
    public record There(UUID nominationId, DossierPartKind part) {}

    @Override
    public List<GateFinding> found(GateAsked asked) {
        var units = asked.nominations().stream()
                .map(nomination -> nomination.proposingUnit.id)
                .collect(Collectors.toSet());
        var codes = asked.nominations().stream()
                .map(nomination -> nomination.awardCode)
                .collect(Collectors.toSet());
        var ways = lines.of(units, asked.day());
        var all = ids(ways.values().stream().flatMap(List::stream).toList());
        var book = rules.book(EnumSet.of(RuleKind.DOSSIER_PART), codes, all, asked.day());
        var there = there(asked.ids());
        var found = new ArrayList<GateFinding>();
        for (int i = 0; i < asked.nominations().size(); i++) {
            var nomination = asked.nominations().get(i);
            var has = new HashSet<>(there.getOrDefault(nomination.id, Set.of()));
            has.addAll(asked.enclosed());
            var line = ids(ways.getOrDefault(nomination.proposingUnit.id, List.of()));
            for (var rule :
                    book.applying(RuleKind.DOSSIER_PART, nomination.awardCode, nomination.commendationType, line)) {
                if (rule.content() instanceof RuleContent.DossierPart asks && !has.contains(asks.part())) {
                    found.add(missing(i, rule, asks.part()));
                }
            }
        }
        return found;
    }

    private static Set<UUID> ids(Collection<UnitInLine> line) {
        return line.stream().map(UnitInLine::id).collect(Collectors.toSet());
    }

    private Map<UUID, Set<DossierPartKind>> there(List<UUID> nominations) {
        var there = new HashMap<UUID, Set<DossierPartKind>>();
        ManyIds.query(database, FILES, There.class, nominations)
                .getResultStream()
                .forEach(file -> there.computeIfAbsent(file.nominationId, id -> new HashSet<>())
                        .add(file.part));
        onRecord.forEach(one -> one.ofAll(nominations)
                .forEach((id, parts) ->
                        there.computeIfAbsent(id, some -> new HashSet<>()).addAll(parts)));
        return there;
    }

    private static GateFinding missing(int index, AppliedRule rule, DossierPartKind part) {
        var label = part.label();
        var named = rule.named();
        var words = Text.of(
                "Hồ sơ thiếu “%s” (%s); đơn vị đề nghị (UNIT) bổ sung trước khi trình."
                        .formatted(label.vi(), named.vi()),
                "The dossier lacks “%s” (%s); the proposing unit (UNIT) adds it before the letter goes."
                        .formatted(label.en(), named.en()));
        return rule.verified()
                ? GateFinding.bars(index, "DOSSIER_INCOMPLETE", words)
                : GateFinding.warns(
                        index,
                        "DOSSIER_UNKNOWN",
                        Text.of(
                                words.vi() + " Quy định chưa được kiểm chứng.",
                                words.en() + " The rule has not been verified."));
    }
}
