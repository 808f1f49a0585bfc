package vn.thidua.extraction.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.LinkRelation;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.TextLayer;
import vn.thidua.extraction.ExtractedText;
import vn.thidua.extraction.Span;
import vn.thidua.text.Folding;

/** Other movements that the plan takes up, under the names that it gives them. */
final class LinkRule {

    private static final Pattern NAMED = Forms.of(
            "(?:(?<!của )(?:các )?phong trào(?: thi đua)?|đợt thi đua|cuộc vận động|đề án)([^“\".;:]{0,70}?)[:,]? ?[“\"] ?\\*?([^”\"“]{3,300}?)\\*? ?[”\"]");
    private static final Pattern NEXT_NAME =
            Pattern.compile("(?:,|;| và|,? và)? ?(?:\\.\\.\\.,? ?)?[“\"] ?\\*?([^”\"“]{3,300}?)\\*? ?[”\"]");
    private static final Pattern CONTINUES = Forms.of("tiếp tục[^.;“\"]{0,60}$|duy trì[^.;“\"]{0,60}$");
    private static final Pattern ITEM =
            Forms.of("^(?:phong trào|đề án|thi đua|cuộc vận động|đợt thi đua)(?! do| theo chuyên đề)");
    private static final Pattern LIST = Forms.of("phong trào thi đua[^.;]{0,160}(?:cụ thể|sau|gồm|như)(?: sau)?:?$");
    private static final Pattern OWN_PURPOSE = Forms.of("(?:xây dựng kế hoạch|kế hoạch)[^.;]{0,40}$");
    private static final Pattern NO_NAME = Forms.of("chủ đề|khẩu hiệu|chỉ tiêu");
    private static final Pattern MOVEMENT = Forms.of("(?:phong trào(?: thi đua)?|đợt thi đua|cuộc vận động) .+");
    private static final int MOST = 100;

    private final Draft draft;
    private final PlanText page;
    private final ExtractedText extracted;
    private final Set<String> taken = new HashSet<>();
    private final String ownName;

    LinkRule(Draft draft, PlanText page, ExtractedText extracted) {
        this.draft = draft;
        this.page = page;
        this.extracted = extracted;
        this.ownName = Folding.fold(draft.text("/campaign/name").orElse("-"));
    }

    void apply() {
        adopted();
        for (var block : page.blocks()) {
            named(block);
            item(block);
        }
    }

    /** The campaigns of the plans above, which the preamble carries out. */
    private void adopted() {
        for (var citation : extracted.citations()) {
            var subject = citation.subject();
            var isBasis = citation.site().layer() == TextLayer.PREAMBLE
                    && citation.sourceKey() == null
                    && (citation.relation() == CitationRelation.IMPLEMENTS
                            || citation.relation() == CitationRelation.BASED_ON);
            if (subject == null || !isBasis) {
                continue;
            }
            var name = MOVEMENT.matcher(Draft.clean(subject, 500));
            if (name.find()) {
                var element = link(LinkRelation.ADOPTS, name.group(), citation.span(), 0.7, true);
                if (element != null) {
                    keyOf(citation.key()).ifPresent(key -> draft.set(element + "/directive", key));
                }
            }
        }
    }

    private Optional<String> keyOf(String citationKey) {
        var wanted = citationKey.toUpperCase(Locale.ROOT);
        return draft.at("/citations").stream()
                .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .filter(one -> one.path("key").asText().equals(wanted))
                .map(one -> one.path("cites").asText())
                .findFirst();
    }

    private void named(Block block) {
        var matcher = block.matcher(NAMED);
        while (matcher.find()) {
            var before = block.text().substring(Math.max(0, matcher.start() - 80), matcher.start());
            if (OWN_PURPOSE.matcher(before).find()
                    || NO_NAME.matcher(matcher.group(1)).find()) {
                continue;
            }
            var relation = CONTINUES.matcher(before).find() ? LinkRelation.CONTINUES : LinkRelation.INCORPORATES;
            link(relation, matcher.group(2), block.span(matcher, 2), 0.8, false);
            var next = NEXT_NAME.matcher(block.text());
            for (var at = matcher.end(); next.region(at, block.text().length()).lookingAt(); at = next.end()) {
                link(relation, next.group(1), block.span(next, 1), 0.8, false);
            }
        }
    }

    /** Lists of movements without quotation marks. */
    private void item(Block block) {
        var above = block.above();
        if ((block.level() != Block.DASH && block.level() != Block.PLUS)
                || block.words().length() > 450
                || block.words().contains("“")
                || above.isEmpty()) {
            return;
        }
        var isListed = above.get(above.size() - 1).has(LIST);
        if (isListed && ITEM.matcher(block.words()).find()) {
            var name = block.words().replaceFirst("[.;,]+$", "");
            link(LinkRelation.INCORPORATES, name, block.span(block.from(), block.from() + name.length()), 0.7, false);
        }
    }

    private @Nullable String link(LinkRelation relation, String words, Span span, double confidence, boolean mayBeOwn) {
        var name = Draft.clean(words, 500);
        var folded = Folding.fold(name);
        var isOwn = ownName.contains(folded) && !mayBeOwn;
        if (name.isEmpty() || isOwn || taken.size() == MOST || !taken.add(folded)) {
            return null;
        }
        var element = draft.element("/campaign/links");
        draft.read(element + "/relation", relation, span, confidence);
        draft.read(element + "/name", name, span, confidence);
        return element;
    }
}
