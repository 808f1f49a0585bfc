package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.award.NomineeKind;
import vn.thidua.person.DisciplineFact;
import vn.thidua.person.DisciplineGrade;
import vn.thidua.person.DisciplineKind;
import vn.thidua.person.DisciplineState;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RequirementParameters;
import vn.thidua.text.Text;

/** Discipline, inspections and complaints. */
final class Conduct {

    private static final Text KEEPER =
            Text.of("Cơ quan có thẩm quyền xử lý vụ việc", "The authority that handles the matter");

    private Conduct() {}

    /** During the achievement; of a collective, of nobody in it. */
    static Finding noDiscipline(Candidate candidate, Subject subject, RequirementParameters asked, LocalDate day) {
        var grade = grade(asked.fromGrade());
        if (grade.isEmpty()) {
            return Finding.withoutRule(
                    RequirementCode.NO_DISCIPLINE,
                    Text.of("Không rõ hình thức kỷ luật nào.", "It is not clear which measures bar."));
        }
        if (candidate.kind() == NomineeKind.COLLECTIVE && subject.members().isEmpty()) {
            return OfTheMembers.nobody(RequirementCode.NO_DISCIPLINE, candidate);
        }
        var imposed = all(subject)
                .filter(fact -> fact.kind() == DisciplineKind.DISCIPLINE && fact.state() == DisciplineState.CLOSED)
                .filter(fact -> fact.touches(candidate.firstDay(day), candidate.lastDay(day)))
                .toList();
        var barring = imposed.stream()
                .filter(fact -> fact.grade() != null && fact.grade().isAtLeast(grade.get()))
                .toList();
        var words = grade.get().label();
        if (!barring.isEmpty()) {
            return Finding.failed(
                            RequirementCode.NO_DISCIPLINE,
                            Text.of(
                                    "Có kỷ luật từ " + words.vi() + " trở lên.",
                                    "There is a discipline of " + words.en() + " or above."),
                            Text.of(
                                    "không bị kỷ luật từ " + words.vi() + " trở lên trong thời gian lập thành tích",
                                    "no discipline of " + words.en() + " or above during the achievement"),
                            null)
                    .with(evidence(barring));
        }
        var open = imposed.stream().filter(fact -> fact.grade() == null).toList();
        if (!open.isEmpty()) {
            return Finding.unknown(
                            RequirementCode.NO_DISCIPLINE,
                            Text.of("Có kỷ luật chưa rõ hình thức.", "There is a discipline of an unknown grade."),
                            Text.of("hình thức kỷ luật", "the grade of the discipline"),
                            KEEPER)
                    .with(evidence(open));
        }
        return Finding.met(
                RequirementCode.NO_DISCIPLINE,
                Text.of(
                        "Không có kỷ luật từ " + words.vi() + " trở lên.",
                        "No discipline of " + words.en() + " or above is on record."),
                List.of());
    }

    /** On the day asked for. Nothing is kept of matters about a collective as such. */
    static Finding notPending(Candidate candidate, Subject subject, LocalDate day) {
        if (candidate.kind() == NomineeKind.COLLECTIVE) {
            return Finding.unknown(
                    RequirementCode.NOT_PENDING,
                    Text.of(
                            "Hệ thống không ghi vụ việc của tập thể.",
                            "Matters about a collective as such are not on record."),
                    Text.of("xác nhận không có vụ việc đang xem xét", "a statement that nothing is pending"),
                    candidate.proposer());
        }
        var pending = subject.disciplines().stream()
                .filter(fact -> isPending(fact, day))
                .toList();
        return pending.isEmpty()
                ? Finding.met(
                        RequirementCode.NOT_PENDING,
                        Text.of("Không có vụ việc đang xem xét.", "Nothing pending is on record."),
                        List.of())
                : Finding.failed(
                                RequirementCode.NOT_PENDING,
                                Text.of(
                                        "Đang bị xem xét kỷ luật, thanh tra hoặc xác minh khiếu nại, tố cáo.",
                                        "A discipline, an inspection or a complaint is pending."),
                                Text.of("kết luận của vụ việc", "the conclusion of the matter"),
                                KEEPER)
                        .with(evidence(pending));
    }

    /** Also what was closed after the day; the days of an imposed discipline are those of its effect. */
    private static boolean isPending(DisciplineFact fact, LocalDate day) {
        return fact.isPendingOn(day)
                || (fact.state() == DisciplineState.CLOSED
                        && fact.kind() != DisciplineKind.DISCIPLINE
                        && fact.touches(day, day));
    }

    private static Optional<DisciplineGrade> grade(@org.jspecify.annotations.Nullable String code) {
        return Arrays.stream(DisciplineGrade.values())
                .filter(grade -> grade.name().equals(code))
                .findFirst();
    }

    private static Stream<DisciplineFact> all(Subject subject) {
        return Stream.concat(
                subject.disciplines().stream(),
                subject.members().stream().flatMap(member -> member.disciplines().stream()));
    }

    private static List<Evidence> evidence(List<DisciplineFact> facts) {
        return facts.stream()
                .map(fact -> new Evidence(
                        EvidenceKind.DISCIPLINE, fact.id(), fact.kind().label(), fact.from()))
                .toList();
    }
}
