package vn.thidua.extraction.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.extraction.ExtractedCitation;
import vn.thidua.extraction.ExtractedText;
import vn.thidua.text.Folding;

/** The documents that the plan names, each once, and every mention of them. */
final class CitationRule {

    private static final Pattern ABOUT = Forms.of("^(?:về việc|v/v|về) +");
    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_CITATIONS = 2000;

    private final Draft draft;
    private final ExtractedText extracted;
    private final Map<String, String> keyOfIdentity = new HashMap<>();
    private final Map<String, String> keyOfCitation = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    CitationRule(Draft draft, ExtractedText extracted) {
        this.draft = draft;
        this.extracted = extracted;
    }

    void apply() {
        for (var citation : extracted.citations()) {
            var key = keyOfIdentity.computeIfAbsent(identity(citation), one -> document(citation));
            if (!key.isEmpty()) {
                keyOfCitation.put(citation.key(), key);
            }
        }
        extracted.citations().forEach(this::mention);
    }

    private String document(ExtractedCitation citation) {
        if (taken.size() == MOST_DOCUMENTS) {
            return "";
        }
        var key = freshKey(citation);
        var element = draft.element("/documents");
        draft.set(element + "/key", key);
        var span = citation.span();
        var sure = citation.confidence();
        draft.read(element + "/kind", citation.kind(), span, sure);
        var numberSpan = citation.numberSpan() == null ? span : citation.numberSpan();
        draft.read(element + "/number", citation.number(), numberSpan, sure);
        var written = citation.numberAsWritten();
        if (written != null && !Draft.clean(written, 200).equals(citation.number())) {
            draft.read(element + "/numberAsWritten", Draft.clean(written, 200), numberSpan, sure);
        }
        draft.read(element + "/issuedOn", citation.issuedOn(), span, sure);
        draft.read(element + "/issuer/text", issuer(citation), span, sure);
        var subject = citation.subject() == null && citation.number() == null ? citation.words() : citation.subject();
        var bare = subject == null
                ? null
                : ABOUT.matcher(Draft.clean(subject, 2000)).replaceFirst("");
        draft.read(element + "/subject", bare, span, sure);
        return key;
    }

    /** Laws have one maker only, so texts leave it out. */
    private static @Nullable String issuer(ExtractedCitation citation) {
        return citation.issuer() == null && citation.kind() == DirectiveKind.L
                ? "Quốc hội"
                : cleanOrNull(citation.issuer(), 300);
    }

    private void mention(ExtractedCitation citation) {
        var cites = keyOfCitation.get(citation.key());
        var citing = citation.sourceKey() == null ? null : keyOfCitation.get(citation.sourceKey());
        if (cites == null || cites.equals(citing) || draft.size("/citations") == MOST_CITATIONS) {
            return;
        }
        var element = draft.element("/citations");
        draft.set(element + "/key", citation.key().toUpperCase(Locale.ROOT));
        if (citing != null) {
            draft.set(element + "/citing", citing);
        }
        draft.set(element + "/cites", cites);
        var relationSpan = citation.relationSpan() == null ? citation.span() : citation.relationSpan();
        draft.read(element + "/relation", citation.relation(), relationSpan, citation.confidence());
        draft.read(
                element + "/phrase", cleanOrNull(citation.relationPhrase(), 300), relationSpan, citation.confidence());
        draft.read(element + "/words", Draft.clean(citation.words(), 2000), citation.span(), citation.confidence());
        draft.set(element + "/place/section", Draft.clean(citation.site().section(), 300));
        draft.set(element + "/place/layer", citation.site().layer());
        draft.set(element + "/place/start", citation.span().start());
        draft.set(element + "/place/end", citation.span().end());
    }

    /** Numbers restart each year and with each issuer; without number the words are all there is. */
    private static String identity(ExtractedCitation citation) {
        if (citation.number() != null) {
            var date = citation.issuedOn();
            return citation.number() + "|" + (date == null ? "" : date.year());
        }
        var subject = citation.subject() == null ? "" : citation.subject();
        return Folding.fold(citation.kind() + "|" + citation.words() + "|" + subject);
    }

    private String freshKey(ExtractedCitation citation) {
        var date = citation.issuedOn();
        var full = name(citation) + (date == null ? "" : "-" + date.year());
        var folded = Folding.words(full).stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
        var key = folded.replaceAll("[^A-Z0-9._-]", "");
        var base = key.isEmpty() ? "VB" : key.substring(0, Math.min(58, key.length()));
        var fresh = base;
        for (int number = 2; !taken.add(fresh); number++) {
            fresh = base + "-" + number;
        }
        return fresh;
    }

    /** Kind, serial and issuer: "KH-71-SGDDT". */
    private static String name(ExtractedCitation citation) {
        var number = citation.number() == null
                ? null
                : DirectiveNumber.tryParse(citation.number()).orElse(null);
        if (number == null || number.serial() == null) {
            return citation.kind() + "-" + citation.key();
        }
        var codes = String.join("-", number.issuers()) + "-" + String.join("-", number.units());
        return citation.kind() + "-" + "%02d".formatted(number.serial()) + number.serialSuffix() + "-" + codes;
    }

    private static @Nullable String cleanOrNull(@Nullable String words, int longest) {
        return words == null ? null : Draft.clean(words, longest);
    }
}
