package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.HolidayData;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.consultation.RuledLengths.Length;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.Faults;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** From which day to which a list is shown: so many working days after the first as rules ask for. */
@ApplicationScoped
class ConsultationDays {

    /** Holidays are not published, or a rule was not checked. */
    record Warning(String code, Text words) {
        ConsultationWarning in(Language language) {
            return new ConsultationWarning(code, words.in(language));
        }
    }

    private final RuledLengths lengths;
    private final WorkingDays days;

    ConsultationDays(RuledLengths lengths, WorkingDays days) {
        this.lengths = lengths;
        this.days = days;
    }

    /** The last day by the longest rule; none where no rule applies. */
    Optional<LocalDate> lastDay(Collection<NominationLabel> listed, OrgUnit unit, LocalDate opensOn) {
        return lengths.asked(listed, unit, opensOn).stream().mapToInt(Length::workingDays).max().stream()
                .mapToObj(count -> days.after(opensOn, count))
                .findFirst();
    }

    /** Shorter than a checked rule asks for is a fault. */
    void check(Collection<NominationLabel> listed, OrgUnit unit, LocalDate opensOn, LocalDate closesOn, Faults faults) {
        for (var length : lengths.asked(listed, unit, opensOn)) {
            faults.ruleIf(
                    length.verified() && isTooShort(length, opensOn, closesOn),
                    "#/closesOn",
                    "CONSULTATION_TOO_SHORT",
                    tooShort(length, opensOn));
        }
    }

    /** What is to be looked at by somebody who knows. */
    List<Warning> warnings(Collection<NominationLabel> listed, OrgUnit unit, LocalDate opensOn, LocalDate closesOn) {
        var found = new ArrayList<Warning>();
        var applying = lengths.asked(listed, unit, opensOn);
        for (var length : applying) {
            if (!length.verified()) {
                found.add(
                        isTooShort(length, opensOn, closesOn)
                                ? new Warning("PERHAPS_TOO_SHORT", tooShort(length, opensOn))
                                : new Warning("RULE_UNVERIFIED", unverified(length)));
            }
        }
        if (!applying.isEmpty() && days.data(opensOn, closesOn) == HolidayData.UNVERIFIED) {
            found.add(new Warning(
                    "HOLIDAYS_UNVERIFIED",
                    Text.of(
                            "Ngày nghỉ lễ của thời gian này chưa được công bố hoặc kiểm tra.",
                            "The holidays of this time are not published or not checked.")));
        }
        return found;
    }

    private boolean isTooShort(Length length, LocalDate opensOn, LocalDate closesOn) {
        return closesOn.isBefore(days.after(opensOn, length.workingDays()));
    }

    private Text tooShort(Length length, LocalDate opensOn) {
        var count = length.workingDays();
        var last = days.after(opensOn, count);
        return Text.of(
                "Phải công khai ít nhất " + count + " ngày làm việc, đến hết ngày " + last + source(length.source())
                        + ".",
                "It must run for at least " + count + " working days, until " + last + source(length.source()) + ".");
    }

    private static Text unverified(Length length) {
        var count = length.workingDays();
        return Text.of(
                "Quy định " + count + " ngày làm việc chưa được kiểm tra nguồn" + source(length.source()) + ".",
                "Nobody has checked the source of the rule of " + count + " working days" + source(length.source())
                        + ".");
    }

    private static String source(@Nullable String source) {
        return source == null ? "" : " (" + source + ")";
    }
}
