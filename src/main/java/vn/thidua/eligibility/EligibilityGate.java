package vn.thidua.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.nomination.GateAsked;
import vn.thidua.nomination.GateFinding;
import vn.thidua.nomination.GateKeeper;
import vn.thidua.rule.RequirementCode;
import vn.thidua.text.Text;

/**
 * What a checked rule or the campaign itself asks for and is not met bars; what a checked rule leaves unknown needs a
 * word; what rests on rules that nobody has checked, or on none, is told.
 */
@ApplicationScoped
class EligibilityGate implements GateKeeper {

    private final Eligibility eligibility;

    EligibilityGate(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public List<GateFinding> found(GateAsked asked) {
        var ids = asked.ids();
        var judged = eligibility.judged(ids, asked.day());
        var found = new ArrayList<GateFinding>();
        for (int i = 0; i < ids.size(); i++) {
            for (var finding : judged.findings().getOrDefault(ids.get(i), List.of())) {
                note(i, finding, found);
            }
        }
        twice(judged, asked, found);
        return found;
    }

    /** Who decides is asked about the unit that does, elsewhere. */
    private static void note(int index, Finding finding, List<GateFinding> found) {
        if (finding.code() == RequirementCode.AUTHORITY) {
            return;
        }
        var rule = finding.rule();
        switch (finding.outcome()) {
            case MET -> {}
            case FAILED -> found.add(GateFinding.bars(index, "NOT_ELIGIBLE", words(finding)));
            case UNKNOWN ->
                found.add(
                        rule != null && rule.verified()
                                ? GateFinding.needsWord(index, "ELIGIBILITY_UNKNOWN", words(finding), rule.id())
                                : GateFinding.warns(index, "ELIGIBILITY_UNKNOWN", words(finding)));
        }
    }

    /** Every later one of two for one achievement. */
    private static void twice(Eligibility.Judged judged, GateAsked asked, List<GateFinding> found) {
        var candidates = asked.ids().stream().map(judged.candidates()::get).toList();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = candidates.get(j);
                var other = candidates.get(i);
                if (one != null && other != null && Earlier.isSame(one, other, judged.names())) {
                    var label = RequirementCode.ACHIEVEMENT_NOT_REWARDED.label();
                    found.add(GateFinding.bars(
                            i,
                            "SAME_ACHIEVEMENT",
                            Text.of(
                                    "%s: mục %d của danh sách đề nghị khen cùng thành tích của cùng người, tập thể. %s giữ lại một đề nghị."
                                            .formatted(label.vi(), j + 1, other.unit()),
                                    "%s: item %d of the list is for the same achievement of the same person or collective. %s keeps one of them."
                                            .formatted(label.en(), j + 1, other.unit()))));
                    break;
                }
            }
        }
    }

    /** What is asked, what is missing, who can change it, and by which rule. */
    private static Text words(Finding finding) {
        var label = finding.code().label();
        var rule = finding.rule() == null ? null : finding.rule().named();
        var who = finding.whoCanChange();
        var missing = finding.missing().stream().filter(Objects::nonNull).toList();
        return Text.of(
                label.vi() + ": " + finding.detail().vi()
                        + part(" Cần: ", missing.stream().map(Text::vi).collect(Collectors.joining("; ")))
                        + part(" Người xử lý: ", who == null ? "" : who.vi())
                        + part(" Theo ", rule == null ? "" : rule.vi()),
                label.en() + ": " + finding.detail().en()
                        + part(" Missing: ", missing.stream().map(Text::en).collect(Collectors.joining("; ")))
                        + part(" Who can change it: ", who == null ? "" : who.en())
                        + part(" By ", rule == null ? "" : rule.en()));
    }

    private static String part(String before, String words) {
        return words.isEmpty() ? "" : before + words + ".";
    }
}
