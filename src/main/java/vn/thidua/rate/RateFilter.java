package vn.thidua.rate;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reports are counted, and by the hierarchy of which day. */
public class RateFilter {

    /** The unit that reports, or one above it. */
    @QueryParam("unitId")
    public @Nullable UUID unitId;

    @QueryParam("campaignId")
    public @Nullable UUID campaignId;

    @QueryParam("dutyId")
    public @Nullable UUID dutyId;

    /** The last day of the period, or a later one. */
    @QueryParam("from")
    public @Nullable LocalDate from;

    /** The last day of the period, or an earlier one. */
    @QueryParam("to")
    public @Nullable LocalDate to;

    /** Where units stand; today unless given. */
    @QueryParam("asOf")
    public @Nullable LocalDate asOf;

    /** Adds to SQL over {@code report_deadline d} what narrows it. */
    void narrow(StringBuilder sql, Map<String, Object> parameters) {
        narrow(sql, parameters, "d.campaign_id = :campaign", "campaign", campaignId);
        narrow(sql, parameters, "d.duty_id = :duty", "duty", dutyId);
        narrow(sql, parameters, "d.period_to >= :from", "from", from);
        narrow(sql, parameters, "d.period_to <= :to", "to", to);
    }

    private static void narrow(
            StringBuilder sql,
            Map<String, Object> parameters,
            String condition,
            String parameter,
            @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
    }
}
