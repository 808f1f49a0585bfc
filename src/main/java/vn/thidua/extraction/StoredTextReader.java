package vn.thidua.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
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
    public <T> T read(String text, Function<ReadText, T> use) {
        return turns.take(() -> use.apply(TextFindings.read(text, CitationExtractor.extract(text))));
    }
}
