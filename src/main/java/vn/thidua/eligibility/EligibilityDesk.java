package vn.thidua.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.nomination.NominationSight;
import vn.thidua.problem.Faults;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Answers whether nominations that the caller sees are eligible. */
@ApplicationScoped
class EligibilityDesk {

    private static final Text NOMINATION = Text.of("đề nghị khen thưởng", "nomination");

    private final Eligibility eligibility;
    private final NominationSight sight;
    private final Caller caller;

    EligibilityDesk(Eligibility eligibility, NominationSight sight, Caller caller) {
        this.eligibility = eligibility;
        this.sight = sight;
        this.caller = caller;
    }

    EligibilityView of(UUID nomination, @Nullable LocalDate asOf, Language language) {
        sight.require(nomination);
        return judged(List.of(nomination), day(asOf), language).get(0);
    }

    EligibilityCheckView check(EligibilityCheckInput input, Language language) {
        var day = day(input.asOf());
        return EligibilityCheckView.of(day, judged(input.nominationIds(), day, language));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? caller.today() : asOf;
    }

    private List<EligibilityView> judged(List<UUID> nominations, LocalDate day, Language language) {
        var seen = sight.seen(nominations);
        var findings = eligibility.findings(seen, day);
        var faults = new Faults();
        for (int i = 0; i < nominations.size(); i++) {
            if (!findings.containsKey(nominations.get(i))) {
                faults.unknown("#/nominationIds/" + i, NOMINATION, nominations.get(i));
            }
        }
        faults.refuse();
        var inFull = sight.shownInFull(seen);
        return nominations.stream()
                .distinct()
                .map(id -> EligibilityView.of(
                        id, day, findings.getOrDefault(id, List.of()), inFull.contains(id), language))
                .toList();
    }
}
