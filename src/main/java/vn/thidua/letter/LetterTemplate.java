package vn.thidua.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.letter.Letter.Appendix;
import vn.thidua.letter.Letter.Block;
import vn.thidua.letter.Letter.Form;
import vn.thidua.letter.Letter.Paragraph;

/**
 * The words of a document: a file of lines, each with what it is ({@code KIND}, {@code SUBJECT}, {@code BASIS},
 * {@code ARTICLE} …) and its text with {@code {names}}. A line of which a name has no value is left out; {@code EACH}
 * before the word repeats the line for every value of a list; {@code BLOCK name} stands for tables or signatures.
 */
public final class LetterTemplate {

    private static final Pattern LINE = Pattern.compile("(EACH )?([A-Z]+) (.*)");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, LetterTemplate> READ = new ConcurrentHashMap<>();

    private final List<Line> lines;

    private record Line(boolean repeated, String word, String text) {}

    private LetterTemplate(List<Line> lines) {
        this.lines = lines;
    }

    /** @param name of a file below {@code letters} */
    public static LetterTemplate named(String name) {
        return READ.computeIfAbsent(name, LetterTemplate::read);
    }

    /**
     * A document of these words.
     *
     * @param values texts and lists of texts by name
     * @param blocks what the template leaves to be put in
     */
    public Letter fill(LetterHead head, Values values, Map<String, List<Block>> blocks, @Nullable Signature signature) {
        var filling = new Filling(values, blocks);
        lines.forEach(filling::add);
        filling.endAppendix();
        filling.closeBases();
        return new Letter(
                head, filling.kind, filling.subject, filling.body, signature, filling.recipients, filling.appendices);
    }

    static LetterTemplate parsed(String text) {
        var lines = new ArrayList<Line>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalStateException("no line of a template: " + line);
            }
            lines.add(new Line(matcher.group(1) != null, matcher.group(2), matcher.group(3)));
        });
        return new LetterTemplate(lines);
    }

    private static LetterTemplate read(String name) {
        try (var in = LetterTemplate.class.getResourceAsStream("/letters/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Values by name: a missing one, a null and an empty text are all none. */
    public record Values(Map<String, String> texts, Map<String, List<String>> lists) {

        private @Nullable String in(String text, @Nullable String each) {
            var filled = new StringBuilder();
            var matcher = NAME.matcher(text);
            var from = 0;
            while (matcher.find()) {
                var name = matcher.group(1);
                var value = name.equals("each") ? each : value(name);
                if (value == null || value.isBlank()) {
                    return null;
                }
                filled.append(text, from, matcher.start()).append(value);
                from = matcher.end();
            }
            return filled.append(text.substring(from)).toString();
        }

        private @Nullable String value(String name) {
            var capital = Character.isUpperCase(name.charAt(0));
            var value = texts.get(capital ? name.toLowerCase(Locale.ROOT) : name);
            return capital && value != null ? value.toUpperCase(Locale.forLanguageTag("vi")) : value;
        }
    }

    private static final class Filling {

        private static final Pattern LIST = Pattern.compile("(\\w+): (.*)");

        private final Values values;
        private final Map<String, List<Block>> blocks;
        private final List<Block> body = new ArrayList<>();
        private final List<String> recipients = new ArrayList<>();
        private final List<Appendix> appendices = new ArrayList<>();
        private String kind = "";
        private @Nullable String subject;
        private @Nullable Appendix open;
        private List<Block> openBody = new ArrayList<>();

        Filling(Values values, Map<String, List<Block>> blocks) {
            this.values = values;
            this.blocks = blocks;
        }

        void add(Line line) {
            if (!line.repeated) {
                add(line.word, line.text, null);
                return;
            }
            var matcher = LIST.matcher(line.text);
            if (!matcher.matches()) {
                throw new IllegalStateException("EACH WORD list: text, not " + line.text);
            }
            for (var one : values.lists.getOrDefault(matcher.group(1), List.of())) {
                add(line.word, matcher.group(2), one);
            }
        }

        private void add(String word, String raw, @Nullable String each) {
            var text = values.in(raw, each);
            if (text == null) {
                return;
            }
            switch (word) {
                case "KIND" -> kind = text;
                case "SUBJECT" -> subject = text;
                case "RECIPIENT" -> recipients.add(text);
                case "APPENDIX" -> {
                    endAppendix();
                    open = new Appendix(null, text, null, List.of());
                }
                case "LABEL" ->
                    open = new Appendix(text, appendix().title(), appendix().reference(), List.of());
                case "REFERENCE" -> {
                    if (open == null) {
                        body.add(new Paragraph(Form.REFERENCE, text));
                    } else {
                        open = new Appendix(open.label(), open.title(), text, List.of());
                    }
                }
                case "BLOCK" -> place().addAll(blocks.getOrDefault(text.strip(), List.of()));
                default -> place().add(new Paragraph(Form.valueOf(word), text));
            }
        }

        /** Bases are parted by semicolons, and the last one ends with a full stop (II.6.a). */
        void closeBases() {
            for (int i = body.size() - 1; i >= 0; i--) {
                if (body.get(i) instanceof Paragraph last && last.form() == Form.BASIS) {
                    body.set(i, new Paragraph(Form.BASIS, last.text().replaceFirst("[;.]?$", ".")));
                    return;
                }
            }
        }

        void endAppendix() {
            if (open != null) {
                appendices.add(new Appendix(open.label(), open.title(), open.reference(), openBody));
                openBody = new ArrayList<>();
                open = null;
            }
        }

        private Appendix appendix() {
            if (open == null) {
                throw new IllegalStateException("LABEL comes after APPENDIX");
            }
            return open;
        }

        private List<Block> place() {
            return open == null ? body : openBody;
        }
    }
}
