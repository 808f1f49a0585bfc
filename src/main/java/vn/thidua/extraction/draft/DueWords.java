package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text with the due day that holds for all of it: a whole sentence where it names one day or none, its
 * clauses where it names more.
 *
 * @param day null: none is set
 */
record DueWords(Words words, Dates.@Nullable DueDay day) {

    static List<DueWords> of(Block block) {
        var all = new ArrayList<DueWords>();
        for (var sentence : Words.sentences(block)) {
            var days = Dates.dues(block, sentence.start(), sentence.end());
            if (days.size() < 2) {
                all.add(new DueWords(sentence, days.isEmpty() ? null : days.get(0)));
                continue;
            }
            for (var clause : sentence.clauses()) {
                var own = Dates.dues(block, clause.start(), clause.end());
                var from = clause.start();
                for (int i = 0; i < own.size(); i++) {
                    var to = i + 1 < own.size() ? own.get(i).end() : clause.end();
                    all.add(new DueWords(new Words(block, from, to), own.get(i)));
                    from = to;
                }
                if (own.isEmpty()) {
                    all.add(new DueWords(clause, null));
                }
            }
        }
        return all;
    }
}
