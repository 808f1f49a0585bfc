package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.rule.RequiredScope;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RequirementParameters;
import vn.thidua.text.Text;

/** Initiatives and registrations. */
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
