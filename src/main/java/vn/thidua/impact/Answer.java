package vn.thidua.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what was found and what remains of its basis. */
record Answer(Document ended, Downwards down, Fallen fallen, ImpactDesk.Lost lost, int limit) {

    List<ImpactView.Count> counts() {
        return Arrays.stream(ImpactKind.values())
                .map(kind -> new ImpactView.Count(
                        kind,
                        kind == ImpactKind.DIRECTIVE
                                ? down.affected().size()
                                : fallen.of(kind).size()))
                .toList();
    }

    /** Directives first, nearest first. */
    List<ImpactView.Affected> affected() {
        var affected = new ArrayList<ImpactView.Affected>();
        down.affected().stream()
                .limit(limit)
                .forEach(id -> affected.add(affected(ImpactKind.DIRECTIVE, id, id, null, null, null)));
        for (var kind : ImpactKind.values()) {
            for (var one : fallen.shown(kind)) {
                var document = fallen.documentOf(kind, one.id());
                affected.add(affected(kind, one.id(), document, one.campaignId(), one.code(), one.name()));
            }
        }
        return affected;
    }

    private ImpactView.Affected affected(
            ImpactKind kind,
            UUID id,
            UUID document,
            @Nullable UUID campaign,
            @Nullable String code,
            @Nullable String name) {
        var verdict = lost.basis().of(document);
        return new ImpactView.Affected(
                kind, id, document, campaign, code, name, verdict.state(), down.why(document), verdict.path());
    }
}
