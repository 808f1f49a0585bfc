package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/**
 * What is against a nomination at a gate, or against the list.
 *
 * @param index of the nomination among those asked about; {@link #LIST}: the list as a whole
 * @param words which rule it is, what is missing, and who can change it
 * @param ruleId the rule that leaves it open, for which a word can be given; null where no rule is on record
 */
public record GateFinding(
        int index,
        Weight weight,
        String code,
        Text words,
        @Nullable UUID ruleId) {

    public static final int LIST = -1;

    /** How much it weighs. */
    public enum Weight {
        /** Neither a letter nor a decision passes. */
        BARS,
        /** A letter passes with a warning; a decision only with an explicit word for the rule. */
        NEEDS_WORD,
        /** It is told, and bars nothing. */
        WARNS
    }

    public static GateFinding bars(int index, String code, Text words) {
        return new GateFinding(index, Weight.BARS, code, words, null);
    }

    public static GateFinding needsWord(int index, String code, Text words, UUID ruleId) {
        return new GateFinding(index, Weight.NEEDS_WORD, code, words, ruleId);
    }

    public static GateFinding warns(int index, String code, Text words) {
        return new GateFinding(index, Weight.WARNS, code, words, null);
    }
}
