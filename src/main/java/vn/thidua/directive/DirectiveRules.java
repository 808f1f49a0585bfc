package vn.thidua.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** What a registered document must obey; texts that name documents may get them wrong and are recorded as they are. */
final class DirectiveRules {

    private DirectiveRules() {}

    /** Refuses with 422 what says that it will be issued; plans may be prepared ahead. */
    static void requireIssued(DirectiveFacts facts, LocalDate today) {
        var issuedOn = facts.issuedOn();
        if (issuedOn != null && issuedOn.earliest().isAfter(today)) {
            throw DomainException.rule(
                    "#/issuedOn",
                    "IN_THE_FUTURE",
                    Text.of(
                            "Ngày ban hành ở tương lai; chưa ban hành thì để trống số và ngày.",
                            "It lies in the future; leave number and day out of what has not been issued yet."));
        }
    }

    /** Refuses with 422 and every fault. */
    static void check(DirectiveFacts facts) {
        var faults = new ArrayList<FieldError>();
        var number = facts.number();
        if (number != null) {
            try {
                number(DirectiveNumber.parse(number), facts, faults);
            } catch (MalformedNumberException malformed) {
                faults.add(FieldError.at("#/number", "NOT_A_NUMBER", words(malformed.reason())));
            }
        }
        if (facts.issuer() == null && facts.issuerText() == null) {
            faults.add(FieldError.at(
                    "#/issuer",
                    "REQUIRED",
                    Text.of(
                            "Cần đơn vị ban hành, hoặc tên nơi ban hành.",
                            "A unit, or the issuer's name, is required.")));
        }
        var inForceFrom = facts.inForceFrom();
        var inForceTo = facts.inForceTo();
        if (inForceFrom != null && inForceTo != null && inForceTo.isBefore(inForceFrom)) {
            faults.add(FieldError.at(
                    "#/inForceTo",
                    "ENDS_BEFORE_IT_BEGINS",
                    Text.of("Hết hiệu lực trước khi có hiệu lực.", "It would end before it begins.")));
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    private static void number(DirectiveNumber number, DirectiveFacts facts, List<FieldError> faults) {
        kindFault(number, facts.kind()).ifPresent(faults::add);
        yearFault(number, facts.issuedOn()).ifPresent(faults::add);
    }

    private static Optional<FieldError> kindFault(DirectiveNumber number, DirectiveKind kind) {
        var shown = number.kind();
        if (shown == DirectiveKind.OTHER || shown == kind) {
            return Optional.empty();
        }
        var possible = shown == null ? kindsOf(number) : Set.of(shown);
        if (possible.contains(kind)) {
            return Optional.empty();
        }
        var suggested = number.usualKind();
        return Optional.of(FieldError.at(
                "#/kind",
                "KIND_DIFFERS_FROM_NUMBER",
                Text.of(
                        "Số %s là của loại %s (%s); sửa loại hoặc sửa số."
                                .formatted(number.canonical(), suggested.vietnamese(), suggested.name()),
                        "%s is the number of a document of kind %s (%s); correct the kind or the number."
                                .formatted(number.canonical(), suggested.english(), suggested.name()))));
    }

    /** Kinds of documents whose number shows none. */
    private static Set<DirectiveKind> kindsOf(DirectiveNumber number) {
        return number.register() == NumberRegister.OFFICIAL_LETTER
                ? Set.of(DirectiveKind.CV)
                : Set.of(DirectiveKind.L, DirectiveKind.PL, DirectiveKind.NQ, DirectiveKind.HIEN_PHAP);
    }

    private static Optional<FieldError> yearFault(DirectiveNumber number, @Nullable PartialDate issuedOn) {
        var year = number.year();
        if (year == null || issuedOn == null || issuedOn.year() == year) {
            return Optional.empty();
        }
        return Optional.of(FieldError.at(
                "#/issuedOn",
                "YEAR_DIFFERS_FROM_NUMBER",
                Text.of(
                        "Số %s là số của năm %d.".formatted(number.canonical(), year),
                        "%s is a number of the year %d.".formatted(number.canonical(), year))));
    }

    /** What a text lacks to be a number, for people. */
    static Text words(MalformedNumberException.Reason reason) {
        return switch (reason) {
            case EMPTY, NOT_A_NUMBER ->
                Text.of(
                        "Không đúng dạng số, ký hiệu văn bản, ví dụ 98/2023/NĐ-CP.",
                        "Not the form of a document number, such as 98/2023/NĐ-CP.");
            case TOO_LONG -> Text.of("Dài hơn mọi số văn bản.", "Longer than any document number.");
            case SERIAL -> Text.of("Số thứ tự phải từ 1.", "The serial begins with 1.");
            case YEAR -> Text.of("Thiếu năm, hoặc năm không thể có.", "The year is missing or impossible.");
            case KIND -> Text.of("Không có loại văn bản này ở dạng số này.", "No such kind in this form of number.");
            case ISSUER_MISSING -> Text.of("Thiếu chữ viết tắt nơi ban hành.", "The issuer's code is missing.");
            case ISSUER_UNLIKELY ->
                Text.of(
                        "Phần cuối không giống chữ viết tắt nơi ban hành.",
                        "The last part does not look like an issuer's code.");
        };
    }
}
