package vn.thidua.extraction.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import vn.thidua.extraction.CitationExtractor;

/**
 * Extraction beside one plain scan for digits over the same texts.
 *
 * @param bytes of all texts in UTF-8
 * @param extraction bytes per second
 * @param loopScan bytes per second of a loop that counts digits
 * @param patternScan bytes per second of the pattern {@code [0-9]+} over the text
 */
record Speed(long bytes, double extraction, double loopScan, double patternScan) {

    static final double MARK = 0.3;

    private static final long SIZE = 20_000_000;
    private static final int ROUNDS = 3;

    /** Extraction is much code: it runs at its speed only when the compiler has been through all of it. */
    private static final double WARM_UP_SECONDS = 10;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    static Speed of(List<String> texts) {
        long once = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        List<String> repeated = new ArrayList<>();
        long bytes = 0;
        while (once > 0 && bytes < SIZE) {
            repeated.addAll(texts);
            bytes += once;
        }
        return new Speed(
                bytes,
                bytes
                        / seconds(
                                repeated,
                                text -> CitationExtractor.extract(text)
                                        .citations()
                                        .size()),
                bytes / seconds(repeated, Speed::countDigits),
                bytes / seconds(repeated, text -> DIGITS.matcher(text).results().count()));
    }

    String summary() {
        return "Speed over %.1f MB: extraction %.1f MB/s; scan for digits %.0f MB/s (loop), %.0f MB/s (pattern); ratio %.3f (loop), %.3f (pattern); mark %.1f"
                .formatted(
                        bytes / 1e6,
                        extraction / 1e6,
                        loopScan / 1e6,
                        patternScan / 1e6,
                        extraction / loopScan,
                        extraction / patternScan,
                        MARK);
    }

    /** The best of some rounds, after those that warm up. */
    private static double seconds(List<String> texts, ToLongFunction<String> work) {
        double warm = 0;
        while (warm < WARM_UP_SECONDS) {
            warm += round(texts, work);
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, round(texts, work));
        }
        return best;
    }

    private static double round(List<String> texts, ToLongFunction<String> work) {
        long start = System.nanoTime();
        long sum = texts.stream().mapToLong(work).sum();
        if (sum == Long.MIN_VALUE) {
            throw new IllegalStateException("keeps the work from being optimised away");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long countDigits(String text) {
        long digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }
}
