package vn.thidua.rate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list of overdue reports. */
record OverdueRow(
        UUID id,
        UUID dutyId,
        String dutyCode,
        String dutyName,
        @Nullable UUID campaignId,
        @Nullable String campaignCode,
        @Nullable String campaignName,
        UUID unitId,
        String unitCode,
        String unitName,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        @Nullable String dueWording,
        @Nullable LocalDate extendedUntil,
        LocalDate onTimeUntil) {

    static final String QUERY = """
            select new vn.thidua.rate.OverdueRow(d.id, y.id, y.code, y.name, c.id, c.code, c.name, u.id, u.code, u.name,
             d.periodFrom, d.periodTo, d.dueOn, d.dueWording, d.extendedUntil, d.onTimeUntil)
            from OverdueReport d join d.unit u join d.duty y left join d.campaign c where d.id in :ids""";
}
