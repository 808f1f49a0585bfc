package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitRef;

/** The members of a bloc in one year whose points are fixed, the highest first. */
public record BlocRankingView(UUID blocId, int year, List<Place> items) {

    /** @param rank equal totals have the same, and the next is skipped */
    public record Place(int rank, UnitRef unit, UUID scoresheetId, BigDecimal total) {}
}
