package vn.thidua.extraction.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.extraction.CitationExtractor;

/**
 * Prints how well the texts of a folder are read, and ends with status 1 when a mark is missed. System properties:
 * {@code corpus} (folder; the committed one), {@code list} ({@code true}: every fault), {@code marks} ({@code none}, or
 * {@code clean,ocr,relations}; a folder of your own has none unless you give them), {@code speed} ({@code false}: not
 * measured).
 */
public final class Accuracy {

    static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    private final List<TruthText> texts;
    private final Map<TruthText, Score> scores = new LinkedHashMap<>();

    private Accuracy(Path folder) throws IOException {
        texts = Truth.in(folder);
        texts.forEach(text -> scores.put(text, Scorer.score(text, CitationExtractor.extract(text.text()))));
    }

    static Accuracy of(Path folder) throws IOException {
        return new Accuracy(folder);
    }

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String corpus = property("corpus");
        String given = property("marks");
        Marks marks = Marks.REQUIRED;
        if (!given.isEmpty() || !corpus.isEmpty()) {
            marks = Marks.parse(given.isEmpty() ? "none" : given);
        }
        var folder = corpus.isEmpty() ? CORPUS : Path.of(corpus);
        var accuracy = of(folder);
        var list = Boolean.parseBoolean(property("list"));
        accuracy.print(out, list);
        FindingAccuracy.of(folder, accuracy.texts).ifPresent(findings -> {
            out.println(findings.summary());
            if (list) {
                findings.faults().forEach(out::println);
            }
        });
        if (!property("speed").equals("false")) {
            out.println(Speed.of(accuracy.texts.stream().map(TruthText::text).toList())
                    .summary());
        }
        List<String> missed = accuracy.missed(marks);
        missed.forEach(mark -> out.println("MARK MISSED: " + mark));
        if (!missed.isEmpty()) {
            System.exit(1);
        }
        out.println(marks.equals(Marks.NONE) ? "No marks set" : "All marks reached");
    }

    private static String property(String name) {
        String value = System.getProperty(name, "").strip();
        return value.startsWith("${") ? "" : value;
    }

    Score clean() {
        return total(false);
    }

    Score ocr() {
        return total(true);
    }

    List<String> missed(Marks marks) {
        return marks.missedBy(clean(), ocr());
    }

    List<String> faults() {
        return scores.values().stream()
                .flatMap(score -> score.faults().stream())
                .toList();
    }

    private Score total(boolean ocr) {
        List<Score> parts = new ArrayList<>();
        scores.forEach((text, score) -> {
            if (text.ocr() == ocr) {
                parts.add(score);
            }
        });
        return Score.sum(parts);
    }

    private void print(PrintStream out, boolean list) {
        out.printf(
                "%-16s%-20s%-20s%-20s%-8s%-10s%-20s%-8s%n",
                "text", "numbered R/P", "number only R/P", "named R/P", "spans", "relations", "links R/P", "header");
        scores.forEach((text, score) -> print(out, text.id() + (text.ocr() ? " (OCR)" : ""), score));
        print(out, "clean texts", clean());
        print(out, "OCR texts", ocr());
        Score all = clean().plus(ocr());
        print(out, "all texts", all);
        out.printf(
                "All texts: %d of %d numbered, %d of %d named found; header %s%n",
                all.numbered().found(),
                all.numbered().there(),
                all.named().found(),
                all.named().there(),
                headerFields(all));
        if (list) {
            faults().forEach(out::println);
        }
    }

    private static void print(PrintStream out, String name, Score score) {
        out.printf(
                "%-16s%-20s%-20s%-20s%-8s%-10s%-20s%-8s%n",
                name,
                both(score.numbered()),
                both(score.numberOnly()),
                both(score.named()),
                share(score.exactSpans()),
                share(score.relations()),
                both(score.links()),
                share(score.headerFields()));
    }

    private static String both(Rate rate) {
        if (rate.there() == 0 && rate.given() == 0) {
            return "-";
        }
        return "%.3f/%.3f (%d)".formatted(rate.recall(), rate.precision(), rate.there());
    }

    private static String share(Rate rate) {
        return rate.there() == 0 ? "-" : "%.3f".formatted(rate.recall());
    }

    private static String headerFields(Score score) {
        List<String> fields = new ArrayList<>();
        score.header().forEach((field, rate) -> fields.add("%s %.2f".formatted(field, rate.recall())));
        return String.join(", ", fields);
    }
}
