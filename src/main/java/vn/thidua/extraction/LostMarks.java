package vn.thidua.extraction;

import java.util.Arrays;
import java.util.List;

/**
 * Tells a damaged text by its commonest words: "cua", "cúa" or "ngãy" are none that a writer means, and a text in which
 * they are many was read by a scanner.
 */
final class LostMarks {

    private static final int LEAST = 3;
    private static final double DAMAGED = 0.03;
    private static final int LONGEST = 7;

    /** The common words by their letters, with every form that is a word. */
    private static final List<String> WORDS = List.of(
            "của cưa cua cửa cứa",
            "ngày ngay ngây ngáy ngấy ngậy",
            "quyết quyệt",
            "nghị nghỉ nghi nghĩ",
            "định đinh đình dinh dính đính đỉnh đĩnh",
            "thực thức thúc thục",
            "hiện hiến hiển hiền hiên",
            "thưởng thường thượng thương",
            "khen khèn",
            "luật",
            "ban bàn bản bán bạn bận bắn bần băn bẩn",
            "nhân nhận nhẫn nhấn nhắn nhàn nhãn nhạn nhan nhằn nhăn nhẵn",
            "dân dẫn dần dàn đàn dán đạn đan dan dặn dãn đản đần đẫn dằn",
            "phong phòng phóng phỏng phồng phông phỗng",
            "trào trao tráo trạo",
            "kế kể kẻ kê kẽ ke kệ",
            "hoạch",
            "chính chinh chỉnh chình chĩnh",
            "phủ phú phụ phù phu phũ",
            "tỉnh tính tình tinh tịnh tĩnh",
            "năm nằm nấm nắm nam nám nạm nẫm",
            "tháng thắng thẳng thăng thang thằng");

    private static final int BITS = 9;
    /** The last five bits of each folded letter and of each digit, and one more; 0 for all that ends a word. */
    private static final byte[] CODES = codes();

    private static final long[] KEYS = keys();
    private static final String[][] SPELT = spelt();

    private LostMarks() {}

    static boolean inSample(char[] chars, int length) {
        int known = 0;
        int damaged = 0;
        int i = 0;
        while (i < length) {
            int start = i;
            long key = 0;
            int letter = i < length ? CODES[chars[i]] : 0;
            while (letter != 0) {
                key = key << 5 | (letter & 31);
                i++;
                letter = i < length ? CODES[chars[i]] : 0;
            }
            int size = i - start;
            if (size > 1 && size < LONGEST) {
                int slot = slot(key);
                if (KEYS[slot] == key) {
                    known++;
                    damaged += isForm(chars, start, i, SPELT[slot]) ? 0 : 1;
                }
            }
            i++;
        }
        return damaged >= LEAST && damaged >= known * DAMAGED;
    }

    private static boolean isForm(char[] chars, int start, int end, String[] forms) {
        for (String form : forms) {
            int i = start;
            while (i < end && Letters.lower(chars[i]) == form.charAt(i - start)) {
                i++;
            }
            if (i == end) {
                return true;
            }
        }
        return false;
    }

    /** Where the word with these letters stands in the tables; no two share a place. */
    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 64 - BITS);
    }

    private static String[][] spelt() {
        String[][] spelt = new String[1 << BITS][];
        Arrays.fill(spelt, new String[0]);
        for (String group : WORDS) {
            String[] forms = group.split(" ", -1);
            spelt[slot(key(forms[0]))] = forms;
        }
        return spelt;
    }

    private static byte[] codes() {
        byte[] codes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < codes.length; c++) {
            codes[c] = (byte) (Letters.isWord((char) c) ? 32 | Letters.fold((char) c) & 31 : 0);
        }
        return codes;
    }

    private static long[] keys() {
        long[] keys = new long[1 << BITS];
        for (String group : WORDS) {
            long key = key(group.split(" ", -1)[0]);
            keys[slot(key)] = key;
        }
        return keys;
    }

    private static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key << 5 | (Letters.fold(word.charAt(i)) & 31);
        }
        return key;
    }
}
