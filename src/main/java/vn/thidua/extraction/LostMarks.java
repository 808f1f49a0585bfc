package vn.thidua.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.text.Folding;

/**
 * Tells a damaged text by its commonest words: "cua", "cúa" or "ngãy" are none that a writer means, and a text in which
 * they are many was read by a scanner.
 */
final class LostMarks {

    private static final int LEAST = 3;
    private static final double DAMAGED = 0.07;
    private static final int LONGEST = 7;

    /** The common words by their letters, with every form that is a word. */
    private static final Map<String, List<String>> FORMS = forms(
            "của cưa", "ngày ngay ngây ngáy", "quyết quyệt", "nghị nghỉ nghi nghĩ", "định đinh đình dinh dính đính đỉnh",
            "thực thức thúc thục", "hiện hiến hiển hiền hiên", "thưởng thường thượng thương", "khen khèn",
            "luật", "ban bàn bản bán bạn", "nhân nhận nhẫn nhấn nhắn nhàn nhãn nhạn nhan", "dân dẫn dần dàn đàn dán đạn đan dan dặn",
            "phong phòng phóng phỏng", "trào trao tráo", "kế kể kẻ kê kẽ ke", "hoạch", "chính chinh chỉnh chình", "phủ phú phụ phù phu",
            "tỉnh tính tình tinh tịnh tĩnh", "năm nằm nấm nắm nam nám nặm nậm", "tháng thắng thẳng thăng thang");

    private LostMarks() {}

    static boolean inSample(char[] chars, int length) {
        int known = 0;
        int damaged = 0;
        char[] word = new char[LONGEST];
        int i = 0;
        while (i < length) {
            int start = i;
            while (i < length && Letters.isWord(chars[i])) {
                if (i - start < LONGEST) {
                    word[i - start] = Letters.fold(chars[i]);
                }
                i++;
            }
            int size = i - start;
            if (size > 1 && size < LONGEST) {
                List<String> forms = FORMS.get(new String(word, 0, size));
                if (forms != null) {
                    known++;
                    damaged += forms.contains(new String(chars, start, size).toLowerCase(java.util.Locale.ROOT)) ? 0 : 1;
                }
            }
            i++;
        }
        return damaged >= LEAST && damaged >= known * DAMAGED;
    }

    private static Map<String, List<String>> forms(String... words) {
        Map<String, List<String>> forms = new HashMap<>();
        for (String group : words) {
            List<String> spelt = Arrays.asList(group.split(" ", -1));
            forms.put(String.join("", Folding.words(spelt.get(0))), spelt);
        }
        return Map.copyOf(forms);
    }
}
