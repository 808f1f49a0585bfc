package vn.thidua.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody belongs to a unit.
 *
 * @param category code of the category they have there
 * @param directWorker whether that category does the work directly
 * @param to inclusive; {@link vn.thidua.time.Validity#FOREVER} while there is no end
 */
public record MembershipFact(
        UUID id,
        UUID personId,
        UUID unitId,
        String category,
        boolean directWorker,
        boolean main,
        LocalDate from,
        LocalDate to) {}
