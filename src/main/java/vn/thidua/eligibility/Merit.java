package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.rule.CompletionGrade;
import vn.thidua.rule.RequiredScope;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RequirementParameters;
import vn.thidua.text.Text;

/** Initiatives, registrations and how duties were completed. */
final class Merit {

    private static final Text COUNCIL = Text.of("Hội đồng sáng kiến", "The initiative council");

    private Merit() {}

    /** One of the period counts; whether an older one does is for people to say. */
    static Finding initiative(Candidate candidate, Subject subject, RequirementParameters asked, LocalDate day) {
        var scope = asked.scope() == null ? RequiredScope.UNIT : asked.scope();
        var wide = subject.initiatives().stream()
                .filter(one -> one.scope().compareTo(scope) >= 0)
                .filter(one -> !one.recognisedOn().isAfter(day))
                .toList();
        var first = candidate.firstDay(day);
        var ofThePeriod =
                wide.stream().filter(one -> !one.recognisedOn().isBefore(first)).toList();
        if (!ofThePeriod.isEmpty()) {
            return Finding.met(
                    RequirementCode.INITIATIVE,
                    Text.of("Có sáng kiến được công nhận.", "There is a recognised initiative."),
                    evidence(ofThePeriod));
        }
        var missing = Text.of(
                "sáng kiến được công nhận, phạm vi " + scope.label().vi(),
                "a recognised initiative, of the scope " + scope.label().en());
        if (!wide.isEmpty()) {
            return Finding.unknown(
                            RequirementCode.INITIATIVE,
                            Text.of(
                                    "Chỉ có sáng kiến được công nhận trước " + first + ".",
                                    "There are only initiatives recognised before " + first + "."),
                            missing,
                            COUNCIL)
                    .with(evidence(wide));
        }
        return Finding.failed(
                        RequirementCode.INITIATIVE,
                        subject.initiatives().isEmpty()
                                ? Text.of("Chưa có sáng kiến được công nhận.", "There is no recognised initiative.")
                                : Text.of("Phạm vi của sáng kiến chưa đủ.", "The initiatives do not reach far enough."),
                        missing,
                        COUNCIL)
                .with(evidence(subject.initiatives()));
    }

    /** A grade that nobody has recorded is unknown, never met. */
    static Finding completion(Candidate candidate, Subject subject, RequirementParameters asked, LocalDate day) {
        var year = candidate.year(day);
        var grade = asked.grade() == null ? CompletionGrade.EXCELLENT : asked.grade();
        var found = subject.grades().stream()
                .filter(one -> one.year() == year && !one.gradedOn().isAfter(day))
                .toList();
        var missing = Text.of(
                "kết quả xếp loại: " + grade.label().vi(),
                "the grade: " + grade.label().en());
        if (found.isEmpty()) {
            return Finding.unknown(
                    RequirementCode.COMPLETION,
                    Text.of(
                            "Chưa có mức xếp loại của năm " + year + ".",
                            "The grade of " + year + " is not on record."),
                    missing,
                    candidate.proposer());
        }
        var got = found.get(0).grade();
        var words = Text.of(
                "Xếp loại năm " + year + ": " + got.label().vi() + ".",
                "The grade of " + year + ": " + got.label().en() + ".");
        var evidence = found.stream()
                .map(one -> new Evidence(
                        EvidenceKind.COMPLETION, one.id(), new Text(one.source(), one.source()), one.gradedOn()))
                .toList();
        return got.compareTo(grade) <= 0
                ? Finding.met(RequirementCode.COMPLETION, words, evidence)
                : Finding.failed(RequirementCode.COMPLETION, words, missing, candidate.proposer())
                        .with(evidence);
    }

    static Finding registered(
            Candidate candidate, Subject subject, RequirementParameters asked, AwardNames names, LocalDate day) {
        var award = String.valueOf(asked.award());
        var year = candidate.year(day);
        var name = names.of(award);
        var to = candidate.to();
        var last = to != null && to.isBefore(day) ? to : day;
        var found = subject.registrations().stream()
                .filter(one -> one.awardCode().equals(award) && one.year() == year)
                .filter(one -> one.registeredOn() == null || !one.registeredOn().isAfter(last))
                .toList();
        if (found.isEmpty()) {
            return Finding.failed(
                    RequirementCode.REGISTERED,
                    Text.of(
                            "Chưa đăng ký " + name.vi() + " năm " + year + ".",
                            "Not registered for " + name.en() + " of " + year + "."),
                    Text.of("đăng ký thi đua năm " + year, "a registration of " + year),
                    candidate.proposer());
        }
        return Finding.met(
                RequirementCode.REGISTERED,
                Text.of(
                        "Đã đăng ký " + name.vi() + " năm " + year + ".",
                        "Registered for " + name.en() + " of " + year + "."),
                found.stream()
                        .map(one -> new Evidence(
                                EvidenceKind.REGISTRATION,
                                one.id(),
                                Text.of(name.vi() + " " + year, name.en() + " " + year),
                                one.registeredOn()))
                        .toList());
    }

    private static List<Evidence> evidence(List<Subject.Initiative> initiatives) {
        return initiatives.stream()
                .map(one -> new Evidence(
                        EvidenceKind.INITIATIVE, one.id(), new Text(one.title(), one.title()), one.recognisedOn()))
                .toList();
    }
}
