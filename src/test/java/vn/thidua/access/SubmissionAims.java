package vn.thidua.access;

import java.util.List;
import java.util.Map;
import vn.thidua.access.Aim.Maker;
import vn.thidua.submission.SomeSubmissions;

/** Letters: what the sender does belongs to the sender, what the addressee does to the addressee. */
final class SubmissionAims {

    private SubmissionAims() {}

    static void add(Map<String, Maker> all) {
        all.put("createSubmission", place -> {
            var made = new SomeSubmissions();
            return new Aim(made.some.school, made.some.office, new Object[0], made.input());
        });
        all.put("changeSubmission", place -> {
            var made = new SomeSubmissions();
            return ofSender(made, made.draft(1), Map.of("signerRole", "Phó Hiệu trưởng"));
        });
        all.put("deleteSubmission", place -> {
            var made = new SomeSubmissions();
            return ofSender(made, made.draft(1), null);
        });
        all.put("replaceSubmissionItems", place -> {
            var made = new SomeSubmissions();
            return ofSender(made, made.draft(1), Map.of("items", List.of()));
        });
        all.put("sendSubmission", place -> {
            var made = new SomeSubmissions();
            return ofSender(made, made.draft(1), null);
        });
        all.put("receiveSubmission", place -> {
            var made = new SomeSubmissions();
            return ofAddressee(made, null, made.sent(1));
        });
        all.put("returnSubmission", place -> {
            var made = new SomeSubmissions();
            return ofAddressee(made, Map.of("reason", "Thiếu chữ ký"), made.sent(1));
        });
        all.put("answerSubmissionItem", place -> {
            var made = new SomeSubmissions();
            var letter = made.received(1);
            return ofAddressee(
                    made,
                    Map.of("outcome", "ACCEPTED", "reason", "Đủ"),
                    letter,
                    SomeSubmissions.items(letter).get(0));
        });
        all.put("answerSubmission", place -> {
            var made = new SomeSubmissions();
            var letter = made.received(2);
            return ofAddressee(made, SomeSubmissions.answers(letter, "ACCEPTED"), letter);
        });
        all.put("forwardSubmission", place -> {
            var made = new SomeSubmissions();
            return ofAddressee(made, Map.of("toUnitId", made.some.province.id), made.accepted(1));
        });
    }

    private static Aim ofSender(SomeSubmissions made, String letter, Object body) {
        return new Aim(made.some.school, made.some.office, new Object[] {letter}, body);
    }

    private static Aim ofAddressee(SomeSubmissions made, Object body, Object... variables) {
        return new Aim(made.some.office, made.some.province, variables, body);
    }
}
