package vn.thidua.extraction;

import java.util.HashSet;
import java.util.Set;
import vn.thidua.text.Folding;

/** Tells Vietnamese from other languages, also without its marks, from a sample of the text. */
final class LanguageCheck {

    private static final int SAMPLE = 20_000;
    private static final double ENOUGH_COMMON = 0.14;
    private static final int LEAST_DIFFERENT = 4;
    private static final int TIMES_ENGLISH = 2;

    /** Syllables that fill administrative texts and are rare in other languages. */
    private static final Set<String> COMMON = Set.copyOf(Folding.words("""
                    và của các ngày trong việc thực hiện theo trường đức đạo tạo nhân dân quyết định kế hoạch thi đua khen
                    thưởng công tác năm được phong trào giáo dục tổ chức thành phố huyện tỉnh phát động hội đồng nghị thông
                    tư chỉ thị căn cứ số về hướng dẫn triển khai nhà nước chính phủ ủy đơn vị cá những
                    """));

    /** Words that fill English texts and are no Vietnamese syllable without its marks. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "was", "were", "is", "are", "for", "with", "this", "that", "by", "from", "which",
            "shall", "will", "be", "not", "been", "have", "has", "it", "all", "or", "as", "at", "on", "its", "their");

    private LanguageCheck() {}

    static boolean isVietnamese(TextView view) {
        if (!view.noisy()) {
            return view.hasLetters();
        }
        return isMostlyCommon(view, Math.min(view.length, SAMPLE));
    }

    /** Whether enough syllables are common, more than one of them, and fewer are the particles of English. */
    private static boolean isMostlyCommon(TextView view, int length) {
        int words = 0;
        int common = 0;
        int english = 0;
        Set<String> seen = new HashSet<>();
        int i = 0;
        while (i < length) {
            int end = view.wordEnd(i, 40);
            if (end == i) {
                i++;
                continue;
            }
            words++;
            String word = end - i <= 7 ? folded(view, i, end) : "";
            if (COMMON.contains(word)) {
                common++;
                seen.add(word);
            } else if (ENGLISH.contains(word)) {
                english++;
            }
            i = end;
        }
        boolean several = seen.size() >= Math.min(LEAST_DIFFERENT, words / 4 + 1);
        return words > 0 && (double) common / words >= ENOUGH_COMMON && several && english * TIMES_ENGLISH < common;
    }

    private static String folded(TextView view, int from, int end) {
        var folded = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            folded.append(view.folded(i));
        }
        return folded.toString();
    }
}
