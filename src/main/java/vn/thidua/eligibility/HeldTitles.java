package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RequirementParameters;
import vn.thidua.text.Text;

/** Titles over years. They belong to the person, so that a merger of units interrupts nothing. */
final class HeldTitles {

    /** Sudden and thematic awards are no basis (Decree 98/2023 art. 4, Decree 152/2025 art. 4). */
    static final Set<CommendationType> NO_BASIS = EnumSet.of(CommendationType.SUDDEN, CommendationType.CAMPAIGN);

    private HeldTitles() {}

    static Finding finding(
            Candidate candidate, Subject subject, RequirementParameters asked, AwardNames names, LocalDate day) {
        var award = String.valueOf(asked.award());
        var years = asked.consecutiveYears() == null ? 1 : asked.consecutiveYears();
        var year = candidate.year(day);
        var held = byYear(subject.titles(), award, year, day);
        var run = run(held, years, asked.endingAt() == null ? null : year + asked.endingAt(), year);
        var name = names.of(award);
        if (run != null) {
            var evidence = run.stream().map(title -> evidence(title, names)).toList();
            if (run.stream().anyMatch(title -> title.decision() == null || title.decidedOn() == null)) {
                return Finding.unknown(
                                RequirementCode.HAS_TITLE,
                                Text.of(
                                        found(name, run).vi() + " Có năm chưa có số và ngày quyết định.",
                                        found(name, run).en() + " The decision of some year is not on record."),
                                Text.of("số và ngày quyết định của danh hiệu", "number and day of the decision"),
                                candidate.proposer())
                        .with(evidence);
            }
            return Finding.met(RequirementCode.HAS_TITLE, found(name, run), evidence);
        }
        var known = held.values().stream().map(title -> evidence(title, names)).toList();
        var needed = years == 1
                ? Text.of("danh hiệu " + name.vi(), "the title " + name.en())
                : Text.of(years + " năm liên tục đạt " + name.vi(), name.en() + " in " + years + " consecutive years");
        return Finding.failed(
                        RequirementCode.HAS_TITLE,
                        Text.of(
                                "Đã đạt " + name.vi() + ": " + years(held) + ".",
                                name.en() + " is on record for: " + years(held) + "."),
                        needed,
                        candidate.proposer())
                .with(known)
                .from(earliest(held, years, asked.endingAt(), year));
    }

    private static TreeMap<Integer, Subject.Title> byYear(
            List<Subject.Title> titles, String award, int year, LocalDate day) {
        var held = new TreeMap<Integer, Subject.Title>();
        titles.stream()
                .filter(title -> title.awardCode().equals(award) && title.year() <= year)
                .filter(title -> title.decidedOn() == null || !title.decidedOn().isAfter(day))
                .filter(title -> title.type() == null || !NO_BASIS.contains(title.type()))
                .forEach(title -> held.putIfAbsent(title.year(), title));
        return held;
    }

    /** The latest run of so many years in a row, ending in a year if one is asked for; null: there is none. */
    private static @Nullable List<Subject.Title> run(
            TreeMap<Integer, Subject.Title> held, int years, @Nullable Integer end, int latest) {
        for (var last : end == null ? List.copyOf(held.descendingKeySet()) : List.of(end)) {
            var run = new ArrayList<Subject.Title>();
            for (int one = last; one > last - years && held.containsKey(one); one--) {
                run.add(0, held.get(one));
            }
            if (run.size() == years && last <= latest) {
                return run;
            }
        }
        return null;
    }

    /** If every year from now on brings the title: the year of the last one that is needed. */
    private static @Nullable Integer earliest(
            TreeMap<Integer, Subject.Title> held, int years, @Nullable Integer endingAt, int year) {
        if (years == 1) {
            return null;
        }
        var from = held.containsKey(year) ? year : year - 1;
        var run = 0;
        while (held.containsKey(from - run)) {
            run++;
        }
        var last = from + Math.max(0, years - run);
        return Math.max(year, endingAt == null ? last : last - endingAt);
    }

    private static Text found(Text name, List<Subject.Title> run) {
        var first = run.get(0).year();
        var last = run.get(run.size() - 1).year();
        var span = first == last ? String.valueOf(first) : first + "–" + last;
        return Text.of("Đạt " + name.vi() + " năm " + span + ".", name.en() + " of " + span + ".");
    }

    private static String years(TreeMap<Integer, Subject.Title> held) {
        return held.isEmpty()
                ? "–"
                : String.join(", ", held.keySet().stream().map(String::valueOf).toList());
    }

    static Evidence evidence(Subject.Title title, AwardNames names) {
        var name = names.of(title.awardCode());
        var decision = title.decision() == null ? "" : " (" + title.decision() + ")";
        return new Evidence(
                EvidenceKind.TITLE,
                title.id(),
                Text.of(name.vi() + " " + title.year() + decision, name.en() + " " + title.year() + decision),
                title.decidedOn());
    }
}
