package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.organization.OrgUnit;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.Competence;
import vn.thidua.rule.RuleKind;
import vn.thidua.rule.UnitInLine;
import vn.thidua.rule.UnitLines;
import vn.thidua.text.Text;

/**
 * Whether the unit that decides has the authority, by the rules of the day. A checked rule that says otherwise bars; an
 * unchecked one needs a word; where an unchecked rule names the unit, or none is on record, that is told.
 */
@ApplicationScoped
class AuthorityGate implements GateKeeper {

    private static final Text WHO = Text.of(
            " Quản trị viên quy định (ADMINISTRATOR) sửa được quy định; hoặc đơn vị có thẩm quyền ra quyết định.",
            " An administrator of the rules (ADMINISTRATOR) can change them; or the unit with the authority decides.");

    private final AwardRules rules;
    private final UnitLines lines;

    AuthorityGate(AwardRules rules, UnitLines lines) {
        this.rules = rules;
        this.lines = lines;
    }

    /** Where a letter goes is judged with its addressee. */
    @Override
    public List<GateFinding> found(GateAsked asked) {
        return switch (asked.gate()) {
            case LETTER -> List.of();
            case DECISION -> ofDecision(asked);
        };
    }

    private List<GateFinding> ofDecision(GateAsked asked) {
        var found = new ArrayList<GateFinding>();
        var competences = competences(asked);
        for (int i = 0; i < competences.size(); i++) {
            finding(i, asked.nominations().get(i), asked.unit(), competences.get(i))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Of each nomination, in their order; two statements. */
    List<Competence> competences(GateAsked asked) {
        var units = asked.nominations().stream()
                .map(nomination -> nomination.proposingUnit.id)
                .collect(Collectors.toSet());
        var codes = asked.nominations().stream()
                .map(nomination -> nomination.awardCode)
                .collect(Collectors.toSet());
        var ways = lines.of(units, asked.day());
        var all =
                ways.values().stream().flatMap(List::stream).map(UnitInLine::id).collect(Collectors.toSet());
        var book = rules.book(EnumSet.of(RuleKind.DECIDING_AUTHORITY), codes, all, asked.day());
        return asked.nominations().stream()
                .map(nomination -> book.competence(
                        nomination.awardCode,
                        nomination.commendationType,
                        ways.getOrDefault(nomination.proposingUnit.id, List.of()),
                        asked.unit().level,
                        asked.unit().kind))
                .toList();
    }

    private static Optional<GateFinding> finding(
            int index, Nomination nomination, OrgUnit unit, Competence competence) {
        var award = nomination.awardCode;
        var level = unit.level.label();
        var levels = competence.levels();
        var rules = names(competence);
        return switch (competence.outcome()) {
            case NAMED ->
                competence.isVerified()
                        ? Optional.empty()
                        : Optional.of(GateFinding.warns(
                                index,
                                "AUTHORITY_UNVERIFIED",
                                Text.of(
                                        "Thẩm quyền theo quy định chưa được kiểm chứng: " + rules.vi() + ".",
                                        "The authority rests on a rule that was not verified: " + rules.en() + ".")));
            case NO_RULE ->
                Optional.of(GateFinding.warns(
                        index,
                        "AUTHORITY_UNKNOWN",
                        Text.of(
                                "Chưa có quy định nào về thẩm quyền quyết định " + award + ".",
                                "No rule on record tells who decides on " + award + ".")));
            case NOBODY ->
                Optional.of(against(
                        index,
                        competence,
                        "NO_COMPETENT_AUTHORITY",
                        Text.of(
                                "Không còn thẩm quyền quyết định %s ở cấp %s (%s): %s."
                                        .formatted(award, level.vi(), unit.code, rules.vi()),
                                "Nobody has the authority to decide on %s at level %s (%s): %s."
                                        .formatted(award, level.en(), unit.code, rules.en()))));
            case OTHERS ->
                Optional.of(against(
                        index,
                        competence,
                        "NOT_THE_AUTHORITY",
                        Text.of(
                                "%s không phải nơi có thẩm quyền quyết định %s; quy định nêu cấp: %s (%s)."
                                        .formatted(unit.code, award, levels.vi(), rules.vi()),
                                "%s is not who decides on %s; the level named is: %s (%s)."
                                        .formatted(unit.code, award, levels.en(), rules.en()))));
        };
    }

    private static GateFinding against(int index, Competence competence, String code, Text words) {
        var text = Text.of(words.vi() + WHO.vi(), words.en() + WHO.en());
        return competence.isVerified()
                ? GateFinding.bars(index, code, text)
                : GateFinding.needsWord(
                        index,
                        "AUTHORITY_UNKNOWN",
                        text,
                        competence.rules().get(0).id());
    }

    private static Text names(Competence competence) {
        var names = competence.rules().stream().map(AppliedRule::named).toList();
        return Text.of(
                names.stream().map(Text::vi).collect(Collectors.joining("; ")),
                names.stream().map(Text::en).collect(Collectors.joining("; ")));
    }
}
