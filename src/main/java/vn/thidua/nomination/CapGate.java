package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;
import vn.thidua.person.Members;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.CapBase;
import vn.thidua.rule.RuleBook;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.RuleKind;
import vn.thidua.rule.UnitInLine;
import vn.thidua.rule.UnitLines;
import vn.thidua.text.Text;

/**
 * Caps: at most so many of a hundred of the unit that proposes, its people, its Advanced Workers or its nominations of
 * the year. What was granted within the year of the day counts. A checked cap bars a decision and, where nothing is on
 * record of which it is a share, needs a word; a letter is told.
 */
@ApplicationScoped
class CapGate implements GateKeeper {

    private static final String ADVANCED_WORKER = "ADVANCED_WORKER";

    private static final String GRANTED = """
            select new vn.thidua.nomination.CapGate$Count(a.unit.id, a.awardCode, count(a.id)) from Award a
            where a.unit.id in :ids and a.state = GRANTED and a.decisionYear = :year group by a.unit.id, a.awardCode""";

    private static final String PROPOSED = """
            select new vn.thidua.nomination.CapGate$Count(n.proposingUnit.id, n.awardCode, count(n.id))
            from Nomination n where n.proposingUnit.id in :ids and n.submittedAt >= :from
             and n.state not in (DRAFT, RETURNED, WITHDRAWN) group by n.proposingUnit.id, n.awardCode""";

    private final AwardRules rules;
    private final UnitLines lines;
    private final Members members;
    private final EntityManager database;

    CapGate(AwardRules rules, UnitLines lines, Members members, EntityManager database) {
        this.rules = rules;
        this.lines = lines;
        this.members = members;
        this.database = database;
    }

    /** As selected. */
    public record Count(UUID unitId, String awardCode, long count) {}

    private record Share(UUID unit, String award, AppliedRule rule) {

        RuleContent.Cap cap() {
            return (RuleContent.Cap) rule.content();
        }
    }

    private record Key(UUID unit, String award) {}

    @Override
    public List<GateFinding> found(GateAsked asked) {
        var shares = shares(asked);
        if (shares.isEmpty()) {
            return List.of();
        }
        if (asked.gate() == Gate.DECISION) {
            hold(shares.keySet());
        }
        var units = shares.keySet().stream().map(Share::unit).collect(Collectors.toSet());
        var granted = counts(ManyIds.query(database, GRANTED, Count.class, units)
                .setParameter("year", asked.day().getYear())
                .getResultList());
        var bases = bases(shares.keySet(), units, asked);
        var found = new ArrayList<GateFinding>();
        shares.forEach((share, indexes) -> {
            var base =
                    bases.getOrDefault(share.cap().of(), Map.of()).getOrDefault(new Key(share.unit, share.award), 0L);
            var before = granted.getOrDefault(new Key(share.unit, share.award), 0L);
            judge(asked.gate(), share, indexes, base, before, found);
        });
        return found;
    }

    /** The caps that apply, with the nominations that count against each. */
    private Map<Share, List<Integer>> shares(GateAsked asked) {
        var nominations = asked.nominations();
        var units = nominations.stream()
                .map(nomination -> nomination.proposingUnit.id)
                .collect(Collectors.toSet());
        var codes = nominations.stream().map(nomination -> nomination.awardCode).collect(Collectors.toSet());
        var ways = lines.of(units, asked.day());
        var all = ids(ways.values().stream().flatMap(List::stream).toList());
        RuleBook book = rules.book(EnumSet.of(RuleKind.CAP), codes, all, asked.day());
        var shares = new LinkedHashMap<Share, List<Integer>>();
        for (int i = 0; i < nominations.size(); i++) {
            var nomination = nominations.get(i);
            var unit = nomination.proposingUnit.id;
            for (var rule : book.applying(
                    RuleKind.CAP,
                    nomination.awardCode,
                    nomination.commendationType,
                    ids(ways.getOrDefault(unit, List.of())))) {
                shares.computeIfAbsent(new Share(unit, nomination.awardCode, rule), one -> new ArrayList<>())
                        .add(i);
            }
        }
        return shares;
    }

    private static Set<UUID> ids(Collection<UnitInLine> line) {
        return line.stream().map(UnitInLine::id).collect(Collectors.toSet());
    }

    /** Decisions under one cap follow one another, so that each counts what the one before has granted. */
    private void hold(Set<Share> shares) {
        database.createNativeQuery("select id from award_rule where id in (:ids) order by id for update")
                .setParameter(
                        "ids", shares.stream().map(share -> share.rule.id()).collect(Collectors.toSet()))
                .getResultList();
    }

    private static Map<Key, Long> counts(List<Count> counts) {
        return counts.stream()
                .collect(Collectors.toMap(one -> new Key(one.unitId, one.awardCode), Count::count, Long::sum));
    }

    private Map<CapBase, Map<Key, Long>> bases(Set<Share> shares, Set<UUID> units, GateAsked asked) {
        var bases = new HashMap<CapBase, Map<Key, Long>>();
        var wanted = shares.stream().map(share -> share.cap().of()).collect(Collectors.toSet());
        for (var base : wanted) {
            bases.put(
                    base,
                    switch (base) {
                        case UNIT_MEMBERS -> each(shares, members.countOn(units, asked.day()));
                        case ADVANCED_WORKERS -> each(shares, advanced(units, asked));
                        case NOMINATIONS ->
                            counts(ManyIds.query(database, PROPOSED, Count.class, units)
                                    .setParameter(
                                            "from",
                                            LocalDate.of(asked.day().getYear(), 1, 1)
                                                    .atStartOfDay()
                                                    .toInstant(ZoneOffset.ofHours(7)))
                                    .getResultList());
                    });
        }
        return bases;
    }

    /** Of the year of the achievements, those of the same decision included. */
    private Map<UUID, Long> advanced(Set<UUID> units, GateAsked asked) {
        var year = asked.nominations().stream()
                .map(nomination -> nomination.achievementTo)
                .mapToInt(last -> last == null ? asked.day().getYear() : last.getYear())
                .max()
                .orElse(asked.day().getYear());
        var counts = new HashMap<>(members.countWithTitle(units, asked.day(), Set.of(ADVANCED_WORKER), year));
        asked.nominations().stream()
                .filter(nomination -> nomination.awardCode.equals(ADVANCED_WORKER) && nomination.person != null)
                .forEach(nomination -> counts.merge(nomination.proposingUnit.id, 1L, Long::sum));
        return counts;
    }

    private static Map<Key, Long> each(Set<Share> shares, Map<UUID, Long> byUnit) {
        var each = new HashMap<Key, Long>();
        shares.forEach(share -> each.put(new Key(share.unit, share.award), byUnit.getOrDefault(share.unit, 0L)));
        return each;
    }

    private static void judge(
            Gate gate, Share share, List<Integer> indexes, long base, long before, List<GateFinding> found) {
        var cap = share.cap();
        if (base == 0) {
            var words = Text.of(
                    "Chưa có số liệu “%s” để tính tỷ lệ tối đa %s%% (%s); đơn vị đề nghị (UNIT) ghi nhận."
                            .formatted(
                                    cap.of().label().vi(),
                                    plain(cap),
                                    share.rule.named().vi()),
                    "Nothing is on record of “%s”, of which at most %s%% (%s); the proposing unit (UNIT) records it."
                            .formatted(
                                    cap.of().label().en(),
                                    plain(cap),
                                    share.rule.named().en()));
            found.add(
                    share.rule.verified()
                            ? GateFinding.needsWord(indexes.get(0), "CAP_UNKNOWN", words, share.rule.id())
                            : GateFinding.warns(indexes.get(0), "CAP_UNKNOWN", words));
            return;
        }
        var most = cap.percent()
                .multiply(BigDecimal.valueOf(base))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR)
                .longValue();
        if (before + indexes.size() <= most) {
            return;
        }
        var first = indexes.get((int) Math.max(0, Math.min(indexes.size() - 1, most - before)));
        var words = Text.of(
                "%s: tối đa %s%% của %d (%s) = %d; trong năm đã tặng %d, thêm %d (%s). Quản trị viên quy định (ADMINISTRATOR) sửa được tỷ lệ."
                        .formatted(
                                share.award,
                                plain(cap),
                                base,
                                cap.of().label().vi(),
                                most,
                                before,
                                indexes.size(),
                                share.rule.named().vi()),
                "%s: at most %s%% of %d (%s) = %d; granted within the year %d, adds %d (%s). An administrator of the rules (ADMINISTRATOR) can change the cap."
                        .formatted(
                                share.award,
                                plain(cap),
                                base,
                                cap.of().label().en(),
                                most,
                                before,
                                indexes.size(),
                                share.rule.named().en()));
        found.add(
                share.rule.verified() && gate == Gate.DECISION
                        ? GateFinding.bars(first, "CAP_EXCEEDED", words)
                        : GateFinding.warns(first, "CAP_EXCEEDED", words));
    }

    private static String plain(RuleContent.Cap cap) {
        return cap.percent().stripTrailingZeros().toPlainString();
    }
}
