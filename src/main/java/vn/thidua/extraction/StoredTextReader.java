package vn.thidua.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import vn.thidua.finding.ReadText;
import vn.thidua.finding.TextReader;

/** Reads texts for those who look for findings and must not know this package. */
@ApplicationScoped
class StoredTextReader implements TextReader {

    private final TextTurns turns;

    StoredTextReader(TextTurns turns) {
        this.turns = turns;
    }

    @Override
    public ReadText read(String text) {
        return turns.take(() -> TextFindings.read(text, CitationExtractor.extract(text)));
    }
}
