package vn.thidua.extraction.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed truth is true to its texts. */
class CorpusTest {

    private static List<TruthText> texts;

    @BeforeAll
    static void read() throws IOException {
        texts = Truth.in(Accuracy.CORPUS);
    }

    @Test
    void hasCleanAndNoisyTexts() {
        assertEquals(41, texts.stream().filter(text -> !text.ocr()).count());
        assertEquals(11, texts.stream().filter(TruthText::ocr).count());
    }

    @Test
    void everySpanIsWhatItsTextHasThere() {
        for (TruthText text : texts) {
            for (Mention mention : text.mentions()) {
                assertEquals(mention.words(), mention.span().of(text.text()), mention.id());
            }
        }
    }

    @Test
    void theNumberStandsInTheSpan() {
        for (TruthText text : texts) {
            for (Mention mention : text.mentions()) {
                if (mention.numbered()) {
                    String asWritten = mention.numberAsWritten() == null ? mention.number() : mention.numberAsWritten();
                    assertTrue(composed(mention.words()).contains(composed(asWritten)), mention.id());
                }
            }
        }
    }

    @Test
    void theCountsAreRight() throws IOException {
        JsonNode truth = json("citations.json");
        List<Mention> mentions =
                texts.stream().flatMap(text -> text.mentions().stream()).toList();
        List<Mention> numbered = mentions.stream().filter(Mention::numbered).toList();

        JsonNode totals = truth.path("totals");
        assertEquals(totals.path("allMentions").asInt(), mentions.size());
        assertEquals(totals.path("numberedMentions").asInt(), numbered.size());
        assertEquals(totals.path("allDistinct").asInt(), documents(mentions).size());
        assertEquals(
                totals.path("numberedDistinct").asInt(), documents(numbered).size());
        assertEquals(totals.path("allDistinct").asInt(), truth.path("documents").size());
    }

    @Test
    void aLinkNamesTwoDocumentsOfItsText() {
        for (TruthText text : texts) {
            Set<String> cited = documents(text.mentions());
            text.links().forEach(link -> assertTrue(cited.containsAll(Set.of(link.from(), link.to())), text.id()));
        }
    }

    @Test
    void twoTextsAreDecomposedAndOneHasWindowsLineEnds() {
        assertEquals(
                Set.of("c31", "c32"),
                texts.stream()
                        .filter(text -> !composed(text.text()).equals(text.text()))
                        .map(TruthText::id)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of("c33"),
                texts.stream()
                        .filter(text -> text.text().contains("\r\n"))
                        .map(TruthText::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void findingsNameTextsOfTheCorpusAndListedCodes() throws IOException {
        JsonNode findings = json("findings.json");
        Set<String> ids = texts.stream().map(TruthText::id).collect(Collectors.toSet());
        String codes = findings.path("codes").toString();
        for (var seed : findings.path("seeds").properties()) {
            assertTrue(ids.contains(seed.getKey()), seed.getKey());
            seed.getValue()
                    .forEach(finding ->
                            assertTrue(codes.contains(finding.path("code").toString()), finding::toString));
        }
        assertFalse(codes.isEmpty());
    }

    private static Set<String> documents(List<Mention> mentions) {
        return mentions.stream().map(Mention::docKey).collect(Collectors.toSet());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Accuracy.CORPUS.resolve(file).toFile());
    }
}
