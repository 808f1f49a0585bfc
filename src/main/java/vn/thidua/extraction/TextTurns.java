package vn.thidua.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import vn.thidua.document.DocumentLimits;
import vn.thidua.document.Places;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/**
 * Few texts are read at the same time, since reading one takes memory by its length; others wait a little. What would
 * fill the memory many times over is refused.
 */
@ApplicationScoped
class TextTurns {

    /** Citations, and headings, of one text; a code of laws has some thousands. */
    private static final int MOST = 10_000;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Places places;

    TextTurns(DocumentLimits limits) {
        places = new Places(limits.atOnce(), LONGEST_WAIT);
    }

    /** @throws DomainException {@code unavailable} when no place gets free in time */
    <T> T take(Supplier<T> reading) {
        return places.take(reading);
    }

    /** @throws DomainException {@code text-too-rich} when the text names too many documents to answer them all */
    static ExtractedText extract(String text) {
        var extracted = CitationExtractor.extract(text);
        if (extracted.citations().size() > MOST || extracted.headings().size() > MOST) {
            throw new DomainException(ProblemType.TEXT_TOO_RICH, MOST);
        }
        return extracted;
    }
}
