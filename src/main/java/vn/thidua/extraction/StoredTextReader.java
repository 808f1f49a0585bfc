package vn.thidua.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import vn.thidua.finding.ReadText;
import vn.thidua.finding.TextReader;

/** Reads texts for those who look for findings and must not know this package. */
@ApplicationScoped
class StoredTextReader implements TextReader {

    @Override
    public ReadText read(String text) {
        return TextFindings.read(text, CitationExtractor.extract(text));
    }
}
