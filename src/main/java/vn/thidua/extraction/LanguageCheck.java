package vn.thidua.extraction;

import java.util.Set;
import vn.thidua.text.Folding;

/** Tells Vietnamese from other languages, also without its marks, from a sample of the text. */
final class LanguageCheck {

    private static final int SAMPLE = 20_000;
    private static final double ENOUGH_COMMON = 0.14;

    /** Syllables that fill administrative texts and are rare in other languages. */
    private static final Set<String> COMMON = Set.copyOf(Folding.words("""
                    và của các ngày trong việc thực hiện theo trường đức đạo tạo nhân dân quyết định kế hoạch thi đua khen
                    thưởng công tác năm được phong trào giáo dục tổ chức thành phố huyện tỉnh phát động hội đồng nghị thông
                    tư chỉ thị căn cứ số về hướng dẫn triển khai nhà nước chính phủ ủy đơn vị cá thể những
                    """));

    private LanguageCheck() {}

    static boolean isVietnamese(TextView view) {
        if (!view.noisy()) {
            return view.hasLetters();
        }
        return commonShare(view, Math.min(view.length, SAMPLE)) >= ENOUGH_COMMON;
    }

    private static double commonShare(TextView view, int length) {
        int words = 0;
        int common = 0;
        int i = 0;
        while (i < length) {
            int end = view.wordEnd(i, 40);
            if (end == i) {
                i++;
                continue;
            }
            words++;
            if (end - i <= 7 && COMMON.contains(folded(view, i, end))) {
                common++;
            }
            i = end;
        }
        return words == 0 ? 0 : (double) common / words;
    }

    private static String folded(TextView view, int from, int end) {
        var folded = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            folded.append(view.folded(i));
        }
        return folded.toString();
    }
}
