package vn.thidua.extraction;

import java.util.Arrays;

/**
 * The words of a text, found in one pass that has no branch to mispredict: runs of letters and digits, and for each a
 * key by which the common ones are told without looking at their characters again.
 */
final class Words {

    /** Letters of a word that its key holds; of longer words it holds the last ones. */
    static final int KEPT = 12;

    static final int BITS = 5;
    /** Beginnings are below this. */
    static final int BEGINNINGS = 1 << 3 * BITS;

    private static final int LETTER = (1 << BITS) - 1;
    private static final int WORD = 1 << BITS;
    private static final int BLOCK = 4_096;

    /** The last five bits of each folded letter and of each digit, and one more; 0 for all that ends a word. */
    private static final byte[] CODES = codes();

    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private long[] keys = new long[0];
    private int size;

    private Words() {}

    static Words of(char[] chars, int length) {
        var words = new Words();
        words.read(chars, length);
        return words;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    /** Exclusive. */
    int end(int word) {
        return ends[word];
    }

    /** The first word that begins here or later. */
    int from(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found >= 0 ? found : -found - 1;
    }

    /** The {@link #key} of the part of a word before this place; 0 for a part of one longer than keys are. */
    long keyUntil(int word, int end) {
        int over = ends[word] - end;
        if (over <= 0) {
            return keys[word];
        }
        return ends[word] - starts[word] > KEPT ? 0 : keys[word] >>> BITS * over;
    }

    /**
     * The {@link #key} of the first three letters, zeros for those that a short word lacks; -1 for a very long word.
     */
    int beginning(int word) {
        int letters = ends[word] - starts[word];
        if (letters > KEPT) {
            return -1;
        }
        return (int) (letters < 3 ? keys[word] << BITS * (3 - letters) : keys[word] >>> BITS * (letters - 3));
    }

    /** Five bits for each letter, digits counting as some letter; never 0. */
    static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key << BITS | (Letters.fold(word.charAt(i)) & LETTER);
        }
        return key;
    }

    private void read(char[] chars, int length) {
        int begun = 0;
        int ended = 0;
        int before = 0;
        long key = 0;
        for (int block = 0; block < length; block += BLOCK) {
            int end = Math.min(length, block + BLOCK);
            grow(begun + (end - block) / 2 + 2);
            for (int i = block; i < end; i++) {
                int code = CODES[chars[i]];
                starts[begun] = i;
                ends[ended] = i;
                keys[ended] = key;
                begun += (code & ~before) >> BITS;
                ended += (before & ~code) >> BITS;
                key = (key << BITS | (code & LETTER)) & -(code >> BITS);
                before = code & WORD;
            }
        }
        if (begun > ended) {
            ends[ended] = length;
            keys[ended] = key;
        }
        size = begun;
    }

    private void grow(int least) {
        if (least > starts.length) {
            int room = Math.max(least, starts.length * 2);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            keys = Arrays.copyOf(keys, room);
        }
    }

    private static byte[] codes() {
        byte[] codes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < codes.length; c++) {
            codes[c] = (byte) (Letters.isWord((char) c) ? WORD | Letters.fold((char) c) & LETTER : 0);
        }
        return codes;
    }
}
