package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.IdOrder;
import vn.thidua.directive.DirectiveLookup.InRegister;
import vn.thidua.directive.DirectiveLookup.OfKind;
import vn.thidua.directive.DirectiveLookup.Rows;
import vn.thidua.directive.DirectiveLookup.Span;
import vn.thidua.directive.DirectiveLookup.Titled;
import vn.thidua.time.PartialDate;

/**
 * Finds the recorded document that somebody names, tolerant of notation, and says what it tolerated; it never picks one
 * of several. Descriptions are looked up together: at most five statements for every {@value #AT_ONCE} of them.
 */
@ApplicationScoped
public class DirectiveResolver {

    private static final int AT_ONCE = 32;

    private static final int TITLE_BEGINNING = 3;

    private final DirectiveLookup lookup;

    DirectiveResolver(DirectiveLookup lookup) {
        this.lookup = lookup;
    }

    public Resolution resolve(DirectiveDescription description) {
        return resolveAll(List.of(description)).get(0);
    }

    /** In the order of the descriptions; equal ones are looked up once. */
    public List<Resolution> resolveAll(List<DirectiveDescription> descriptions) {
        var resolved = new LinkedHashMap<DirectiveDescription, Resolution>();
        var distinct = new ArrayList<>(new LinkedHashSet<>(descriptions));
        for (int start = 0; start < distinct.size(); start += AT_ONCE) {
            var quests = distinct.subList(start, Math.min(start + AT_ONCE, distinct.size())).stream()
                    .map(Quest::new)
                    .toList();
            search(quests);
            quests.forEach(quest -> resolved.put(quest.asked, quest.resolution()));
        }
        return descriptions.stream()
                .map(resolved::get)
                .map(Optional::ofNullable)
                .map(Optional::orElseThrow)
                .toList();
    }

    /** From the surest way to the vaguest; each only for what the ones before have not found. */
    private void search(List<Quest> quests) {
        ask(quests, Quest::identities, lookup::byIdentity);
        ask(unsettled(quests), quest -> quest.places(true), lookup::inRegisters);
        ask(unsettled(quests), quest -> quest.places(false), lookup::inRegisters);
        ask(unsettled(quests), Quest::kinds, lookup::ofKinds);
        ask(unsettled(quests), Quest::titles, lookup::titled);
    }

    private static List<Quest> unsettled(List<Quest> quests) {
        return quests.stream().filter(quest -> !quest.isSettled()).toList();
    }

    /** One statement for all; where that reads too much, for half of them at a time. */
    private static <T> void ask(
            List<Quest> quests, Function<Quest, Collection<T>> probes, Function<Collection<T>, Rows> query) {
        Map<Quest, Collection<T>> asking = new LinkedHashMap<>();
        quests.forEach(quest -> {
            var own = probes.apply(quest);
            if (!own.isEmpty()) {
                asking.put(quest, own);
            }
        });
        if (asking.isEmpty()) {
            return;
        }
        Set<T> all = asking.values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var rows = query.apply(all);
        if (!rows.complete() && asking.size() > 1) {
            var halves = List.copyOf(asking.keySet());
            ask(halves.subList(0, halves.size() / 2), probes, query);
            ask(halves.subList(halves.size() / 2, halves.size()), probes, query);
            return;
        }
        asking.keySet().forEach(quest -> quest.consider(rows));
    }

    /** The search for one description. */
    private static final class Quest {

        private final DirectiveDescription asked;
        private final DirectiveDescription said;
        private final @Nullable SoughtNumber number;
        private final Map<UUID, DirectiveMatch> matches = new LinkedHashMap<>();
        private boolean asks;
        private boolean incomplete;

        Quest(DirectiveDescription asked) {
            this.asked = asked;
            this.said = withYearOfTitle(asked);
            this.number = asked.number() == null
                    ? null
                    : SoughtNumber.read(asked.number(), asked.kind()).orElse(null);
        }

        private static DirectiveDescription withYearOfTitle(DirectiveDescription asked) {
            var title = asked.title();
            var year = title == null || asked.number() != null || asked.issuedOn() != null
                    ? Optional.<Integer>empty()
                    : TitleWords.year(title);
            if (title == null || year.isEmpty() || asked.kind() != DirectiveKind.L) {
                return asked;
            }
            return new DirectiveDescription(
                    asked.kind(),
                    null,
                    PartialDate.of(year.get()),
                    asked.issuer(),
                    TitleWords.withoutYear(title),
                    asked.asOf());
        }

        boolean isSettled() {
            return matches.values().stream().anyMatch(DirectiveMatch::isExact);
        }

        Collection<String> identities() {
            var parsed = number == null ? null : number.parsed();
            var kind = said.kind();
            if (parsed == null || (kind == null && parsed.kind() == null)) {
                return List.of();
            }
            var issuerKey = said.issuer() == null ? null : DirectiveFacts.keyOfText(said.issuer());
            var key = kind == null
                    ? DirectiveIdentity.key(parsed, said.issuedOn(), issuerKey)
                    : DirectiveIdentity.key(parsed, kind, said.issuedOn(), issuerKey);
            return key.stream().toList();
        }

        /** @param onTheDay only those issued on the day that is known; otherwise of the whole year, or ever */
        Collection<InRegister> places(boolean onTheDay) {
            var date = said.issuedOn();
            var knowsDay = date != null && date.precision() == PartialDate.Precision.DAY;
            if (number == null || onTheDay && !knowsDay || !onTheDay && fitsSomething()) {
                return List.of();
            }
            var spans = onTheDay && date != null ? List.of(new Span(date.earliest(), date.latest())) : years();
            return number.registerKeys().stream()
                    .flatMap(key -> spans.stream().map(span -> new InRegister(key, number.serial(), span)))
                    .toList();
        }

        private boolean fitsSomething() {
            return matches.values().stream().anyMatch(DirectiveMatch::fits);
        }

        private List<Span> years() {
            var years = Stream.of(
                            Optional.ofNullable(number).map(SoughtNumber::year),
                            Optional.ofNullable(said.issuedOn()).map(PartialDate::year))
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(PartialDate::of)
                    .map(year -> new Span(year.earliest(), year.latest()))
                    .toList();
            return years.isEmpty()
                    ? List.of(Span.EVER)
                    : Stream.concat(years.stream(), Stream.of(Span.UNDATED)).toList();
        }

        /** Without a symbol the day and the kind narrow it down. */
        Collection<OfKind> kinds() {
            var date = said.issuedOn();
            var kind = said.kind();
            var hasSymbol = number != null && !number.registerKeys().isEmpty();
            var unreadable = asked.number() != null && number == null;
            if (hasSymbol
                    || unreadable
                    || kind == null
                    || date == null
                    || date.precision() != PartialDate.Precision.DAY) {
                return List.of();
            }
            return List.of(new OfKind(kind, new Span(date.earliest(), date.latest())));
        }

        Collection<Titled> titles() {
            var kind = said.kind();
            var title = said.title();
            if (asked.number() != null || kind == null || title == null || fitsSomething()) {
                return List.of();
            }
            var bare = TitleWords.bare(title, kind);
            var words = bare.split("[\\s,;:–-]+");
            if (words.length < TITLE_BEGINNING) {
                return bare.isBlank()
                        ? List.of()
                        : List.of(new Titled(kind, bare), new Titled(kind, kind.vietnamese() + " " + bare));
            }
            var beginning = words[0] + " " + words[1];
            return List.of(new Titled(kind, beginning), new Titled(kind, kind.vietnamese() + " " + beginning));
        }

        void consider(Rows rows) {
            asks = true;
            incomplete |= !rows.complete();
            rows.rows()
                    .forEach(row ->
                            DirectiveMatch.of(said, number, row).ifPresent(match -> matches.put(row.id(), match)));
        }

        Resolution resolution() {
            if (asked.number() != null && number == null) {
                return Resolution.unknown(ResolutionReason.NOT_A_NUMBER);
            }
            if (!asks) {
                return Resolution.unknown(ResolutionReason.TOO_LITTLE_SAID);
            }
            var ranked = matches.values().stream()
                    .sorted(Comparator.comparingInt(DirectiveMatch::doubts)
                            .thenComparing(match -> match.known.id(), IdOrder.AS_TEXT))
                    .toList();
            var exact = ranked.stream().filter(DirectiveMatch::isExact).toList();
            if (exact.size() == 1) {
                return found(ResolutionOutcome.EXACT, exact.get(0), List.of());
            }
            var fitting = inForce(ranked.stream().filter(DirectiveMatch::fits).toList());
            if (fitting.size() == 1 && !incomplete) {
                return found(ResolutionOutcome.LIKELY, fitting.get(0), ranked);
            }
            return open(fitting, ranked);
        }

        /** Of several documents of one title the one that was in force when it was named. */
        private List<DirectiveMatch> inForce(List<DirectiveMatch> fitting) {
            var day = said.asOf();
            if (day == null || number != null || fitting.size() < 2) {
                return fitting;
            }
            var inForce =
                    fitting.stream().filter(match -> match.known.inForceOn(day)).toList();
            if (inForce.size() != 1) {
                return fitting;
            }
            inForce.get(0).reasons.add(ResolutionReason.IN_FORCE_ON_DAY);
            return inForce;
        }

        private static Resolution found(ResolutionOutcome outcome, DirectiveMatch match, List<DirectiveMatch> ranked) {
            var others = ranked.stream()
                    .filter(other -> other != match)
                    .limit(Resolution.MAX_CANDIDATES)
                    .map(DirectiveMatch::candidate)
                    .toList();
            return new Resolution(outcome, match.known.ref(), List.copyOf(match.reasons), others);
        }

        private Resolution open(List<DirectiveMatch> fitting, List<DirectiveMatch> ranked) {
            var reasons = new ArrayList<ResolutionReason>();
            if (ranked.isEmpty()) {
                reasons.add(ResolutionReason.NOTHING_FITS);
            } else {
                reasons.add(fitting.size() > 1 ? ResolutionReason.SEVERAL_FIT : ResolutionReason.NONE_WITHOUT_DOUBT);
            }
            if (incomplete || ranked.size() > Resolution.MAX_CANDIDATES) {
                reasons.add(ResolutionReason.MORE_THAN_SHOWN);
            }
            var candidates = ranked.stream()
                    .limit(Resolution.MAX_CANDIDATES)
                    .map(DirectiveMatch::candidate)
                    .toList();
            return new Resolution(
                    ranked.isEmpty() ? ResolutionOutcome.UNKNOWN : ResolutionOutcome.CANDIDATES,
                    null,
                    reasons,
                    candidates);
        }
    }
}
