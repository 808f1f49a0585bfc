package vn.thidua.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveNumber;

/**
 * What a text says and what is recorded of it, as one list. The text has words and places, the record has what people
 * confirmed: which document is meant and, where both stand at one place, in which relation.
 */
final class MergedMentions {

    private MergedMentions() {}

    static List<Mention> of(List<Mention> inText, List<Mention> recorded) {
        Map<String, List<Mention>> byNumber = new HashMap<>();
        recorded.forEach(mention -> number(mention.number())
                .ifPresent(number -> byNumber.computeIfAbsent(number, key -> new ArrayList<>())
                        .add(mention)));
        var unnumbered = recorded.stream()
                .filter(mention -> mention.span() != null)
                .sorted((one, other) -> Integer.compare(start(one), start(other)))
                .toList();
        Set<@Nullable UUID> met = new HashSet<>();
        var merged = new ArrayList<Mention>();
        int at = 0;
        for (var mention : inText) {
            while (at < unnumbered.size() && end(unnumbered.get(at)) <= start(mention)) {
                at++;
            }
            var here = at < unnumbered.size() && overlap(unnumbered.get(at), mention) ? unnumbered.get(at) : null;
            var match = match(mention, here, byNumber);
            if (match == null) {
                merged.add(mention);
                continue;
            }
            met.add(match.citationId());
            merged.add(
                    match.equals(here) ? at(mention, match) : mention.recorded(match.citationId(), match.document()));
        }
        recorded.stream().filter(mention -> !met.contains(mention.citationId())).forEach(merged::add);
        return List.copyOf(merged);
    }

    private static @Nullable Mention match(
            Mention mention, @Nullable Mention here, Map<String, List<Mention>> byNumber) {
        var number = number(mention.number()).orElse(null);
        if (here != null
                && (number == null || number.equals(number(here.number()).orElse(number)))) {
            return here;
        }
        return number == null
                ? null
                : byNumber.getOrDefault(number, List.of()).stream().findFirst().orElse(null);
    }

    private static Mention at(Mention mention, Mention recorded) {
        return new Mention(
                recorded.citationId(),
                recorded.citing(),
                recorded.relation(),
                mention.layer(),
                mention.span(),
                mention.numberSpan(),
                mention.words(),
                mention.kind(),
                mention.number(),
                mention.numberAsWritten(),
                mention.date(),
                mention.issuer(),
                mention.subject(),
                mention.completeness(),
                recorded.document());
    }

    /** Without what people vary in writing a number. */
    private static Optional<String> number(@Nullable String number) {
        return Optional.ofNullable(number)
                .flatMap(DirectiveNumber::tryParse)
                .filter(parsed -> parsed.serial() != null)
                .map(parsed -> parsed.serial() + parsed.serialSuffix() + "/" + Objects.toString(parsed.year(), "") + "/"
                        + parsed.registerKey());
    }

    private static boolean overlap(Mention one, Mention other) {
        var span = one.span();
        var otherSpan = other.span();
        return span != null && otherSpan != null && span.overlaps(otherSpan);
    }

    private static int start(Mention mention) {
        var span = mention.span();
        return span == null ? 0 : span.start();
    }

    private static int end(Mention mention) {
        var span = mention.span();
        return span == null ? 0 : span.end();
    }
}
