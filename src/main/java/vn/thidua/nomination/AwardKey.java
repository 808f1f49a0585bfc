package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.UUID;

/** What an award is listed by. */
public record AwardKey(UUID id, LocalDate decidedOn) {

    static final String SELECT = "new vn.thidua.nomination.AwardKey(a.id, a.decidedOn)";
}
