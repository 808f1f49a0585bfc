package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text with the due day that holds for all of it: a whole sentence where it names one day or none, its
 * clauses where it names more.
 *
 * @param day null: none is set
 * @param clause of which it is a piece, so far as it is near: who sends what to whom may stand there
 */
record DueWords(Words words, Dates.@Nullable DueDay day, Words clause) {

    /** What a day is for, where a sentence names several. */
    private static final Pattern FOR = Forms.of("(?<!\\d)(?<!ngày )(?:0?[69] tháng|sáu tháng|chín tháng)(?! \\d)"
            + "|(?<!\\p{L})(?:năm|quý|học kỳ|sơ kết|tổng kết|đợt)(?!\\p{L}| \\d)");

    private static final int NEAR = 500;

    private interface Days {
        List<Dates.DueDay> in(Block block, int from, int to);
    }

    /** By the days that name their year. */
    static List<DueWords> of(Block block) {
        return of(block, Dates::dues);
    }

    /** By any words that say until when. */
    static List<DueWords> ofAll(Block block) {
        return of(block, Dates::allDues);
    }

    private static List<DueWords> of(Block block, Days days) {
        var all = new ArrayList<DueWords>();
        for (var sentence : Words.sentences(block)) {
            var found = days.in(block, sentence.start(), sentence.end());
            if (found.size() < 2) {
                all.add(new DueWords(sentence, found.isEmpty() ? null : found.get(0), sentence));
                continue;
            }
            for (var clause : sentence.clauses()) {
                var own = days.in(block, clause.start(), clause.end());
                pieces(all, clause, own);
                if (own.isEmpty()) {
                    all.add(new DueWords(clause, null, clause));
                }
            }
        }
        return all;
    }

    /** Each day with the words before it, or behind it where they say there what the days are for. */
    private static void pieces(List<DueWords> all, Words clause, List<Dates.DueDay> days) {
        var block = clause.block();
        var isBehind = days.size() > 1
                && !new Words(block, clause.start(), days.get(0).start()).has(FOR)
                && new Words(block, days.get(days.size() - 1).end(), clause.end()).has(FOR);
        var from = clause.start();
        for (int i = 0; i < days.size(); i++) {
            var isLast = i + 1 == days.size();
            var to = isLast
                    ? clause.end()
                    : isBehind ? days.get(i + 1).start() : days.get(i).end();
            var near = new Words(block, Math.max(clause.start(), from - NEAR), Math.min(clause.end(), to + NEAR));
            all.add(new DueWords(trimmed(block, from, to), days.get(i), near));
            from = to;
        }
    }

    private static Words trimmed(Block block, int start, int end) {
        var from = start;
        while (from < end && " ,;)(".indexOf(block.text().charAt(from)) >= 0) {
            from++;
        }
        return new Words(block, from, end);
    }
}
