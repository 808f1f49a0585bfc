package vn.thidua.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a title.
 *
 * @param id of the award, or of the record that was entered
 * @param year the year that the title is of; of an award, the year in which its achievement ended or, where that was
 *     not told, in which it was decided
 * @param source where whoever entered it has it from; null for what was decided here
 */
public record TitleHeld(
        UUID id,
        UUID personId,
        String awardCode,
        int year,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNumber,
        @Nullable String decidedBy,
        TitleOrigin origin,
        @Nullable String source) {

    /** One that was decided here. */
    public TitleHeld(
            UUID id,
            UUID personId,
            String awardCode,
            Integer year,
            LocalDate decidedOn,
            String decisionNumber,
            String decidedBy) {
        this(id, personId, awardCode, year, decidedOn, decisionNumber, decidedBy, TitleOrigin.DECIDED_HERE, null);
    }
}
