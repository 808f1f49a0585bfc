package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.AwardStage;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.rule.RuleBook;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.RuleKind;
import vn.thidua.rule.UnitInLine;
import vn.thidua.rule.UnitLines;

/** The ways of awards by the rules about awards. A rule that nobody has checked tells nothing. */
@ApplicationScoped
class RuledRoutes implements Routes {

    private static final Set<RuleKind> OF_THE_WAY =
            EnumSet.of(RuleKind.DECIDING_AUTHORITY, RuleKind.STAGE, RuleKind.DOSSIER_PART);

    private final AwardRules rules;
    private final UnitLines lines;

    RuledRoutes(AwardRules rules, UnitLines lines) {
        this.rules = rules;
        this.lines = lines;
    }

    @Override
    public Map<Way, Route> of(Collection<Way> ways, OrgUnit from, LocalDate day) {
        var line = line(from, day);
        var book = rules.book(OF_THE_WAY, awards(ways), ids(line), day);
        var routes = new HashMap<Way, Route>();
        for (var way : ways) {
            routes.computeIfAbsent(way, one -> route(book, one, from.level, line));
        }
        return routes;
    }

    @Override
    public @Nullable Integer processingDays(Collection<Way> ways, OrgUnit to, LocalDate day) {
        if (ways.isEmpty()) {
            return null;
        }
        var line = line(to, day);
        var book = rules.book(EnumSet.of(RuleKind.PROCESSING_LIMIT), awards(ways), ids(line), day);
        OptionalInt fewest = ways.stream()
                .flatMap(way -> checked(book, RuleKind.PROCESSING_LIMIT, way, ids(line)).stream())
                .filter(rule -> rule.level() == null || rule.level() == to.level)
                .mapToInt(rule -> ((RuleContent.ProcessingLimit) rule.content()).workingDays())
                .min();
        return fewest.isPresent() ? fewest.getAsInt() : null;
    }

    static Route route(RuleBook book, Way way, OrgUnitLevel from, List<UnitInLine> line) {
        var ids = ids(line);
        var authorities = checked(book, RuleKind.DECIDING_AUTHORITY, way, ids);
        var levels = decidingLevels(authorities);
        var open =
                levels.stream().filter(level -> !isBarred(level, authorities)).collect(Collectors.toSet());
        var authority = book.authority(way.awardCode(), way.type(), line);
        var none = levels.isEmpty() ? authority.none() && authority.isVerified() : open.isEmpty();
        var votes = checked(book, RuleKind.STAGE, way, ids).stream()
                .filter(rule -> ((RuleContent.Stage) rule.content()).stage() == AwardStage.COUNCIL_VOTE)
                .toList();
        var minutes = checked(book, RuleKind.DOSSIER_PART, way, ids).stream()
                .anyMatch(rule -> ((RuleContent.DossierPart) rule.content()).part() == DossierPartKind.MINUTES);
        var toPropose = vote(votes.stream()
                .filter(rule -> stageLevel(rule) == null || stageLevel(rule) == from)
                .toList());
        var toForward =
                vote(votes.stream().filter(rule -> stageLevel(rule) == from).toList());
        return new Route(
                open.isEmpty() ? null : open,
                none,
                toPropose == null && minutes ? Boolean.TRUE : toPropose,
                toForward,
                isLifted(book, way, from, ids));
    }

    /** Whether the rules for this place, those that nobody has checked included, let the award go without a vote. */
    private static boolean isLifted(RuleBook book, Way way, OrgUnitLevel from, Set<UUID> line) {
        var votes = book.applying(RuleKind.STAGE, way.awardCode(), way.type(), line).stream()
                .filter(rule -> ((RuleContent.Stage) rule.content()).stage() == AwardStage.COUNCIL_VOTE)
                .filter(rule -> stageLevel(rule) == null || stageLevel(rule) == from)
                .toList();
        return Boolean.FALSE.equals(vote(votes));
    }

    private static @Nullable OrgUnitLevel stageLevel(AppliedRule rule) {
        var content = (RuleContent.Stage) rule.content();
        return content.level() != null ? content.level() : rule.level();
    }

    /**
     * A rule for one commendation type goes before one for all, then one for the award before one for all awards. A
     * local rule only ever asks for more.
     */
    private static @Nullable Boolean vote(List<AppliedRule> votes) {
        if (votes.stream().anyMatch(rule -> rule.unitId() != null && isRequired(rule))) {
            return true;
        }
        var most = votes.stream().mapToInt(RuledRoutes::precision).max();
        return most.isEmpty()
                ? null
                : votes.stream()
                        .filter(rule -> precision(rule) == most.getAsInt())
                        .anyMatch(RuledRoutes::isRequired);
    }

    private static boolean isRequired(AppliedRule rule) {
        return ((RuleContent.Stage) rule.content()).required();
    }

    private static int precision(AppliedRule rule) {
        return (rule.commendationType() == null ? 0 : 2) + (rule.awardCode() == null ? 0 : 1);
    }

    /** Whether rules say that on the level nobody has the authority (any more); without a level they mean every one. */
    private static boolean isBarred(OrgUnitLevel level, List<AppliedRule> rules) {
        return rules.stream()
                .filter(rule -> ((RuleContent.DecidingAuthority) rule.content()).none())
                .anyMatch(rule -> rule.level() == null || rule.level() == level);
    }

    private static Set<OrgUnitLevel> decidingLevels(List<AppliedRule> rules) {
        var levels = new HashSet<OrgUnitLevel>();
        for (var rule : rules) {
            var content = (RuleContent.DecidingAuthority) rule.content();
            if (content.levels() != null && !content.none()) {
                levels.addAll(content.levels());
            }
        }
        return levels;
    }

    private static List<AppliedRule> checked(RuleBook book, RuleKind kind, Way way, Set<UUID> line) {
        return book.applying(kind, way.awardCode(), way.type(), line).stream()
                .filter(AppliedRule::verified)
                .toList();
    }

    private List<UnitInLine> line(OrgUnit unit, LocalDate day) {
        return lines.of(Set.of(unit.id), day).getOrDefault(unit.id, List.of());
    }

    private static Set<UUID> ids(List<UnitInLine> line) {
        return line.stream().map(UnitInLine::id).collect(Collectors.toSet());
    }

    private static Set<String> awards(Collection<Way> ways) {
        return ways.stream().map(Way::awardCode).collect(Collectors.toSet());
    }
}
