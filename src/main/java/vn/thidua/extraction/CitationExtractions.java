package vn.thidua.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveDescription;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.DirectiveResolver;
import vn.thidua.directive.ResolutionView;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentText;
import vn.thidua.extraction.draft.DraftPlan;
import vn.thidua.finding.FindingView;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Language;

/** Reads a document and looks up what it cites. */
@ApplicationScoped
class CitationExtractions {

    /** Distinct documents of one text that are looked up, in a few statements for all of them. */
    static final int MOST_LOOKED_UP = 500;

    private static final int MOST_FINDINGS = 500;

    /** What leads from a name to its day or issuer. */
    private static final Pattern WORDS_BEFORE_DAY =
            Pattern.compile("(?:[\\s,(]+(?:của|do|được|thông qua|ban hành|năm))*[\\s,(]*$", Pattern.UNICODE_CASE);

    private final DirectiveResolver resolver;
    private final IssuerUnits units;
    private final TextTurns turns;
    private final HttpHeaders headers;

    CitationExtractions(DirectiveResolver resolver, IssuerUnits units, TextTurns turns, HttpHeaders headers) {
        this.resolver = resolver;
        this.units = units;
        this.turns = turns;
        this.headers = headers;
    }

    CitationExtractionView of(DocumentText document, @Nullable LocalDate issuedOn, @Nullable String issuer) {
        return turns.take(() -> read(document, issuedOn, issuer));
    }

    private CitationExtractionView read(DocumentText document, @Nullable LocalDate issuedOn, @Nullable String issuer) {
        var extracted = TextTurns.extract(document.text());
        if (!extracted.vietnamese()) {
            throw new DomainException(ProblemType.TEXT_NOT_VIETNAMESE);
        }
        var descriptions = descriptions(extracted, asOf(extracted, issuedOn), issuer);
        var resolutions = resolutions(descriptions.values());
        var issuers = units.of(extracted.citations().stream()
                .map(ExtractedCitation::issuer)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_LOOKED_UP)
                .toList());
        var citations = extracted.citations().stream()
                .map(one -> CitationExtractionView.Citation.of(
                        one,
                        one.issuer() == null ? null : issuers.get(one.issuer()),
                        resolutions.get(descriptions.get(one.key()))))
                .toList();
        return new CitationExtractionView(
                document.format().mediaType(),
                document.characters(),
                document.format() == DocumentFormat.PLAIN_TEXT ? null : document.text(),
                extracted.header(),
                extracted.headings(),
                citations,
                extracted.links(),
                (int) citations.stream().filter(one -> one.resolution() == null).count(),
                TextFindings.of(document.text(), extracted).stream()
                        .limit(MOST_FINDINGS)
                        .map(finding -> FindingView.of(finding, language()))
                        .toList(),
                DraftPlan.of(document.text(), extracted));
    }

    private Map<DirectiveDescription, ResolutionView> resolutions(Collection<DirectiveDescription> descriptions) {
        var language = language();
        var distinct = new LinkedHashMap<DirectiveDescription, ResolutionView>();
        var all = new LinkedHashSet<>(descriptions);
        var asked = all.stream().limit(MOST_LOOKED_UP).toList();
        var found = resolver.resolveAll(asked);
        for (int i = 0; i < asked.size(); i++) {
            distinct.put(asked.get(i), ResolutionView.of(found.get(i), language));
        }
        return distinct;
    }

    private Language language() {
        return Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Map<String, DirectiveDescription> descriptions(
            ExtractedText extracted, @Nullable LocalDate asOf, @Nullable String issuer) {
        var own = extracted.header().number();
        var ownIssuers = own == null ? List.<String>of() : issuersOf(own.value());
        var body = extracted.header().issuingBody();
        var named = issuer != null || body == null ? issuer : body.value();
        Map<String, DirectiveDescription> all = new LinkedHashMap<>();
        for (var one : extracted.citations()) {
            var isOwnRegister = one.number() != null && issuersOf(one.number()).equals(ownIssuers);
            all.put(
                    one.key(),
                    new DirectiveDescription(
                            one.kind(),
                            one.number(),
                            one.issuedOn(),
                            one.issuer() == null && isOwnRegister ? named : one.issuer(),
                            one.number() == null ? title(one) : null,
                            asOf));
        }
        return all;
    }

    /** A document without number is known by what it is called; its day and issuer are given by themselves. */
    static @Nullable String title(ExtractedCitation citation) {
        if (citation.subject() != null) {
            return citation.subject();
        }
        var words = citation.words();
        int end = words.length();
        for (var part : List.of(
                Objects.requireNonNullElse(citation.issuedOnAsWritten(), ""),
                Objects.requireNonNullElse(citation.issuer(), ""))) {
            int at = part.isEmpty() ? -1 : words.lastIndexOf(part);
            end = at > 0 ? Math.min(end, at) : end;
        }
        var title = words.substring(0, end).replaceAll("\\s+", " ").strip();
        var name =
                end == words.length() ? title : WORDS_BEFORE_DAY.matcher(title).replaceFirst("");
        return name.equalsIgnoreCase(citation.kind().vietnamese()) ? null : name;
    }

    private static List<String> issuersOf(String number) {
        return DirectiveNumber.tryParse(number).map(DirectiveNumber::issuers).orElse(List.of());
    }

    private static @Nullable LocalDate asOf(ExtractedText extracted, @Nullable LocalDate issuedOn) {
        var date = extracted.header().date();
        return issuedOn != null || date == null ? issuedOn : date.value().latest();
    }
}
