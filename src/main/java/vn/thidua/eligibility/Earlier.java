package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RequirementParameters;
import vn.thidua.text.Text;

/** What was decided before. */
final class Earlier {

    private Earlier() {}

    /**
     * One achievement is rewarded once, whatever commendation type was named for it. A title stands beside the titles
     * that it builds upon, so that it is barred by itself alone; a certificate is barred by any other award form. Days
     * that are the same, or that overlap within one type, are of one achievement; whether a sudden achievement is part
     * of a year's merit, nobody can tell from days.
     */
    static Finding notRewarded(Candidate candidate, Subject subject, AwardNames names, LocalDate day) {
        var same = subject.awards().stream()
                .filter(award -> !award.decidedOn().isAfter(day))
                .filter(award -> competes(candidate.awardCode(), award.awardCode(), names))
                .toList();
        var year = candidate.year(day);
        var entered = subject.titles().stream()
                .filter(title -> title.awardCode().equals(candidate.awardCode()) && title.year() == year)
                .filter(title ->
                        subject.awards().stream().noneMatch(award -> award.id().equals(title.id())))
                .filter(title -> title.decidedOn() == null || !title.decidedOn().isAfter(day))
                .map(title -> HeldTitles.evidence(title, names))
                .toList();
        if (!entered.isEmpty()) {
            return rewarded(entered);
        }
        var from = candidate.from();
        var to = candidate.to();
        if (from == null || to == null) {
            return Finding.unknown(
                            RequirementCode.ACHIEVEMENT_NOT_REWARDED,
                            Text.of(
                                    "Đề nghị chưa nêu thời gian lập thành tích.",
                                    "The nomination does not tell the period of the achievement."),
                            Text.of("thời gian lập thành tích", "the period of the achievement"),
                            candidate.proposer())
                    .with(evidence(same, names));
        }
        var overlapping = same.stream()
                .filter(award -> overlaps(award.from(), award.to(), from, to))
                .toList();
        var rewarded = overlapping.stream()
                .filter(award ->
                        award.type() == candidate.type() || (from.equals(award.from()) && to.equals(award.to())))
                .toList();
        if (!rewarded.isEmpty()) {
            return rewarded(evidence(rewarded, names));
        }
        if (!overlapping.isEmpty()) {
            return Finding.unknown(
                            RequirementCode.ACHIEVEMENT_NOT_REWARDED,
                            Text.of(
                                    "Có khen thưởng theo loại hình khác cho thời gian trùng một phần.",
                                    "An award of another type is for days that overlap."),
                            Text.of("xác nhận là thành tích khác", "a statement that it is another achievement"),
                            candidate.proposer())
                    .with(evidence(overlapping, names));
        }
        var open = same.stream().filter(award -> award.from() == null).toList();
        if (!open.isEmpty()) {
            return Finding.unknown(
                            RequirementCode.ACHIEVEMENT_NOT_REWARDED,
                            Text.of(
                                    "Có khen thưởng trước không nêu thời gian lập thành tích.",
                                    "An earlier award does not tell the period of its achievement."),
                            Text.of("thời gian của thành tích đã được khen", "the period of what was rewarded"),
                            candidate.proposer())
                    .with(evidence(open, names));
        }
        return Finding.met(
                RequirementCode.ACHIEVEMENT_NOT_REWARDED,
                Text.of("Thành tích chưa được khen thưởng.", "The achievement has not been rewarded."),
                List.of());
    }

    private static Finding rewarded(List<Evidence> evidence) {
        return Finding.failed(
                        RequirementCode.ACHIEVEMENT_NOT_REWARDED,
                        Text.of("Thành tích này đã được khen thưởng.", "The achievement has been rewarded already."),
                        Text.of("thành tích chưa được khen thưởng", "an achievement that was not rewarded"),
                        null)
                .with(evidence);
    }

    private static boolean competes(String proposed, String decided, AwardNames names) {
        return proposed.equals(decided)
                || (names.formOf(proposed) == AwardForm.FORM && names.formOf(decided) == AwardForm.FORM);
    }

    private static boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate first, LocalDate last) {
        return from != null && to != null && !from.isAfter(last) && !first.isAfter(to);
    }

    /**
     * Whether two nominations on one list are for one achievement of the same person or collective; without days, two
     * for one award are taken to be.
     */
    static boolean isSame(Candidate one, Candidate other, AwardNames names) {
        var from = one.from();
        var to = one.to();
        var isOfOne = one.personId() != null && one.personId().equals(other.personId())
                || one.collectiveId() != null && one.collectiveId().equals(other.collectiveId());
        if (!isOfOne || !competes(one.awardCode(), other.awardCode(), names)) {
            return false;
        }
        if (from == null || to == null || other.from() == null || other.to() == null) {
            return one.awardCode().equals(other.awardCode());
        }
        return one.type() == other.type()
                ? overlaps(other.from(), other.to(), from, to)
                : from.equals(other.from()) && to.equals(other.to());
    }

    /** Such awards are not counted where titles are asked for; here they are named. */
    static Finding notBasedOn(Subject subject, RequirementParameters asked, AwardNames names) {
        List<CommendationType> types = asked.types() == null ? List.of() : asked.types();
        var left = subject.awards().stream()
                .filter(award -> types.contains(award.type()))
                .toList();
        return Finding.met(
                RequirementCode.NOT_BASED_ON,
                left.isEmpty()
                        ? Text.of("Không có khen thưởng đột xuất, chuyên đề.", "There are no such awards.")
                        : Text.of(
                                "Không tính " + left.size() + " khen thưởng đột xuất, chuyên đề.",
                                left.size() + " such awards are not counted."),
                evidence(left, names));
    }

    private static List<Evidence> evidence(List<Subject.Award> awards, AwardNames names) {
        return awards.stream()
                .map(award -> new Evidence(EvidenceKind.AWARD, award.id(), label(award, names), award.decidedOn()))
                .toList();
    }

    private static Text label(Subject.Award award, AwardNames names) {
        var name = names.of(award.awardCode());
        @Nullable String decision = award.decision();
        return Text.of(name.vi() + " (" + decision + ")", name.en() + " (" + decision + ")");
    }
}
