package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with the text and no faster, whatever the text is. */
class HostileTextTest {

    private static final int SMALL = 60_000;
    private static final int TIMES = 8;

    /** Linear growth gives {@link #TIMES}, quadratic its square; the rest is for a busy machine. */
    private static final double MOST = 4.0 * TIMES;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/1",
                "1",
                "/",
                "số ",
                "căn cứ ",
                "a",
                "e\u0301",
                "\u0301",
                "\n",
                "- \n",
                "I. A\n",
                "\u201C",
                "Kế hoạch “",
                "Luật sửa đổi, bổ sung một số điều của ",
                "Luật Giáo dục và ",
                "Nghị quyết Đại hội ",
                "Kế hoạch số 1/KH-UBND, ",
                "các Quyết định số 1/QĐ-UBND và số 2/QĐ-UBND ",
                "42/NQ-\nX\n",
                "1/QĐ-",
                "do Bộ của Sở ",
                "¹ Quyết định số 1/QĐ-UBND\n",
                "Quyet dinh so l/QD-UBND ngdy ",
                "dadada",
                "1\tKế hoạch\n",
                "| 1 | 1/KH-UBND ",
                "Quyết định số 1/QĐ-UBND và Quyết định số 2/QĐ-UBND cùng ngày 1/2/2020 của UBND tỉnh, ",
                "Quyết định số 1/QĐ-UBND) của UBND tỉnh ",
                "bãi bỏ khoản 1 Điều 2 Quyết định số 1/QĐ-UBND hết hiệu lực ",
                "Quyết định số 1/QĐ-UBND[1] ",
                "1/K H-U BND ",
                "ngày 1 1/0 2/202 2 "
            })
    void takesTimeInProportion(String piece) {
        String small = piece.repeat(SMALL / piece.length());
        String large = small.repeat(TIMES);
        cost(small);
        long base = Math.max(cost(small), Duration.ofMillis(2).toNanos());

        assertTrue(cost(large) < base * MOST, piece);
    }

    @Test
    void readsOneLineOfFiveMillionCharacters() {
        String line = "Thực hiện Quyết định số 15/QĐ-UBND ngày 03/02/2021 của UBND tỉnh về thi đua, ".repeat(65_000);

        var read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CitationExtractor.extract(line));

        assertTrue(read.citations().size() == 65_000);
    }

    private static long cost(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = threads.getCurrentThreadCpuTime();
            CitationExtractor.extract(text);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
