package vn.thidua.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Vietnamese text without case and marks, for comparing and for full-text search: "Thi đua" and "THI DUA" fold to the
 * same text, composed or decomposed.
 *
 * <p>Full-text search relies on the defaults of InnoDB in MySQL and MariaDB, so that no server needs tuning: words
 * under {@value #SHORTEST_INDEXED} characters ("xã", "bộ") and its English stopwords ("tập thể" folds to "tap the")
 * would not be indexed. Both are stored and sought with {@code _} appended, which the parser takes for a letter.
 */
public final class Folding {

    private static final int SHORTEST_INDEXED = 3;

    /**
     * InnoDB's default stopwords of {@value #SHORTEST_INDEXED} and more characters (table
     * {@code INNODB_FT_DEFAULT_STOPWORD}); the shorter ones escape by being padded.
     */
    private static final Set<String> STOPWORDS = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private static final Pattern MARKS_AND_INVISIBLES = Pattern.compile("[\\p{M}\\p{Cf}]");
    /** The letter đ and the two look-alikes (Icelandic eth, African d) that older files have in its place. */
    private static final Pattern D_WITH_STROKE = Pattern.compile("[\u0111\u00F0\u0256]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * Lower case, without tone and vowel marks, {@code đ} as {@code d}, invisible characters removed, each run of white
     * space one space, none at the ends. Punctuation stays. Folding twice changes nothing more.
     */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = MARKS_AND_INVISIBLES.matcher(decomposed).replaceAll("");
        String latin = D_WITH_STROKE.matcher(bare).replaceAll("d");
        return BLANKS.matcher(latin).replaceAll(" ").strip();
    }

    /** The folded words (letters and digits) of a text in their order, as {@link #fold} leaves them. */
    public static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(fold(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The content of a full-text column for a text: its folded words, those that InnoDB would skip made indexable. */
    public static String searchTokens(String text) {
        return words(text).stream().map(Folding::indexable).collect(Collectors.joining(" "));
    }

    /**
     * A query {@code in boolean mode} against a column of {@link #searchTokens}: every word must occur, the last one as
     * the beginning of a word, since it may still be being typed. Operators in the input have no effect.
     *
     * <p>The last word stays as it is: a word with {@code *} is kept however short and even if a stopword, and padding
     * would stop {@code +xa*} from finding "xac". Order and repetition of the words do not matter.
     *
     * @return the empty string, which finds nothing, when the input has no word
     */
    public static String booleanQuery(String userInput) {
        List<String> words = words(userInput);
        if (words.isEmpty()) {
            return "";
        }
        int last = words.size() - 1;
        Set<String> terms = new LinkedHashSet<>();
        for (String word : words.subList(0, last)) {
            terms.add("+" + indexable(word));
        }
        terms.add("+" + words.get(last) + "*");
        return String.join(" ", terms);
    }

    private static String indexable(String word) {
        if (STOPWORDS.contains(word)) {
            return word + "_";
        }
        int missing = SHORTEST_INDEXED - word.codePointCount(0, word.length());
        return missing > 0 ? word + "_".repeat(missing) : word;
    }
}
