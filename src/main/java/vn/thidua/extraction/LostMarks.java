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
    private static final long[] KEYS = keys();
    private static final String[][] SPELT = spelt();

    private LostMarks() {}

    /** Whether the words before this place are those of a damaged text. */
    static boolean inSample(char[] chars, Words words, int length) {
        int known = 0;
        int damaged = 0;
        for (int word = 0; word < words.size() && words.start(word) < length; word++) {
            int start = words.start(word);
            int end = Math.min(words.end(word), length);
            long key = words.keyUntil(word, end);
            int slot = slot(key);
            if (KEYS[slot] == key && end - start > 1 && end - start < LONGEST) {
                known++;
                damaged += isForm(chars, start, end, SPELT[slot]) ? 0 : 1;
            }
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
            spelt[slot(Words.key(forms[0]))] = forms;
        }
        return spelt;
    }

    private static long[] keys() {
        long[] keys = new long[1 << BITS];
        for (String group : WORDS) {
            long key = Words.key(group.split(" ", -1)[0]);
            keys[slot(key)] = key;
        }
        return keys;
    }
}
