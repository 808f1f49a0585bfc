package vn.thidua.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;

/**
 * More time.
 *
 * @param until last day, inclusive, on which the report is on time now
 */
public record ExtensionInput(
        @NotNull LocalDate until, @NotBlank @Size(max = 1000) String reason) {

    private static final int LONGEST = 366;

    /** @throws DomainException 422 where it would be no extension */
    void check(ReportDeadline deadline, LocalDate today) {
        var faults = new Faults();
        faults.ruleIf(
                deadline.dueOn == null,
                "#/until",
                "NO_DATE_TO_EXTEND",
                Text.of("Chưa ấn định hạn nên không có gì để gia hạn.", "No date is set, so there is none to extend."));
        faults.ruleIf(
                deadline.dueOn != null && !until.isAfter(deadline.dueOn),
                "#/until",
                "NOT_AFTER_DUE_DATE",
                Text.of("Gia hạn phải sau hạn " + deadline.dueOn + ".", "It must be after the due date, " + deadline.dueOn));
        faults.ruleIf(
                until.isBefore(today),
                "#/until",
                "IN_THE_PAST",
                Text.of("Ngày gia hạn đã qua.", "The day is in the past."));
        faults.ruleIf(
                until.isAfter(today.plusDays(LONGEST)),
                "#/until",
                "TOO_LONG",
                Text.of("Không quá một năm kể từ hôm nay.", "At most a year from today."));
        faults.refuse();
    }
}
