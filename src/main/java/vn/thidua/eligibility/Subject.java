package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.merit.CompletionFact;
import vn.thidua.person.DisciplineFact;
import vn.thidua.person.MembershipFact;
import vn.thidua.rule.RequiredScope;

/**
 * What is on record of the person or collective that is proposed.
 *
 * @param awards what was decided for them, this nomination left out
 * @param members of a collective, those of the units below it included, on the day asked for
 */
record Subject(
        List<Title> titles,
        List<Award> awards,
        List<DisciplineFact> disciplines,
        List<MembershipFact> memberships,
        List<Initiative> initiatives,
        List<Registration> registrations,
        List<CompletionFact> grades,
        List<Member> members) {

    /** @param type null: as entered from records, which are of merit */
    record Title(
            UUID id,
            String awardCode,
            int year,
            @Nullable LocalDate decidedOn,
            @Nullable String decision,
            @Nullable CommendationType type) {}

    /** @param from first day of the achievement that it was for; null where nobody has told */
    record Award(
            UUID id,
            String awardCode,
            CommendationType type,
            LocalDate decidedOn,
            String decision,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Initiative(UUID id, String title, RequiredScope scope, LocalDate recognisedOn) {}

    record Registration(
            UUID id, String awardCode, int year, @Nullable LocalDate registeredOn) {}

    /** A person of the collective. */
    record Member(UUID personId, List<Title> titles, List<DisciplineFact> disciplines) {}
}
