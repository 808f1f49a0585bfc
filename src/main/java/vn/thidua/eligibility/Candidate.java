package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.rule.UnitInLine;
import vn.thidua.text.Text;

/**
 * A nomination as the requirements look at it.
 *
 * @param unit the proposing unit, by name
 * @param line the proposing unit and those above it on the day, nearest first
 * @param category code of the subject category
 * @param campaign null outside any campaign
 * @param from first day of the achievement; null where nobody has told
 * @param to its last day, inclusive
 */
record Candidate(
        UUID nominationId,
        String awardCode,
        CommendationType type,
        NomineeKind kind,
        @Nullable UUID personId,
        @Nullable UUID collectiveId,
        UUID unitId,
        String unit,
        List<UnitInLine> line,
        String category,
        @Nullable CampaignFacts campaign,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /**
     * What its campaign asks for.
     *
     * @param categories codes of those it is for; empty: for everybody
     * @param criteria how many of its criteria are for the category
     * @param assessed whether they are met, as far as somebody has appraised that
     */
    record CampaignFacts(
            UUID id,
            String name,
            String organizer,
            List<String> categories,
            int criteria,
            @Nullable Boolean assessed) {}

    /** The year of the achievement; of the day asked for where nobody has told. */
    int year(LocalDate day) {
        return to == null ? day.getYear() : to.getYear();
    }

    LocalDate firstDay(LocalDate day) {
        return from == null ? LocalDate.of(year(day), 1, 1) : from;
    }

    /** Not after the day asked for. */
    LocalDate lastDay(LocalDate day) {
        return to == null || to.isAfter(day) ? day : to;
    }

    Text proposer() {
        return new Text(unit, unit);
    }
}
