package vn.thidua.finding.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.finding.Mention;

/** Looking at several mentions together. */
final class Mentions {

    /** Relations that change a document and do not apply it: it need not be in force. */
    static final Set<CitationRelation> CHANGING = Set.of(
            CitationRelation.AMENDS, CitationRelation.REPLACES, CitationRelation.REPEALS, CitationRelation.CORRECTS);

    /** Relations by which a document stands on another. */
    static final Set<CitationRelation> STANDING_ON = Set.of(
            CitationRelation.BASED_ON,
            CitationRelation.IMPLEMENTS,
            CitationRelation.CONTINUES,
            CitationRelation.GUIDES);

    private Mentions() {}

    /** The first mention of every document. */
    static Stream<Mention> once(Stream<Mention> mentions) {
        return mentions
                .collect(Collectors.toMap(
                        Mentions::document, mention -> mention, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** Equal for mentions of one document, as far as that can be told. */
    static Object document(Mention mention) {
        var recorded = mention.document();
        if (recorded != null && recorded.id() != null) {
            return recorded.id();
        }
        var number = mention.number();
        if (number == null) {
            return mention.words() == null ? mention : mention.words().toLowerCase(Locale.ROOT);
        }
        var date = mention.date();
        return register(number) + "|" + (date == null ? "" : date.year());
    }

    /** The number without what people vary in writing it. */
    static String register(String number) {
        return DirectiveNumber.tryParse(number)
                .map(parsed -> parsed.serial() + parsed.serialSuffix() + "/" + Objects.toString(parsed.year(), "")
                        + parsed.registerKey())
                .orElse(number);
    }
}
