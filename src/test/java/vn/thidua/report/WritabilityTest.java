package vn.thidua.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.text.Language;

class WritabilityTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // status, campaign, unit ended, due, extended, closes, today, code, allowed
                "OPEN, -, 9999-12-31, 2023-07-14, -, -, 2022-12-31, NOT_OPEN, false",
                "OPEN, -, 9999-12-31, -, -, -, 2023-01-01, NOT_SET, true",
                "OPEN, -, 9999-12-31, 2023-07-14, -, -, 2030-01-01, -, true",
                "OPEN, -, 9999-12-31, 2023-07-14, -, 2023-07-20, 2023-07-20, -, true",
                "OPEN, -, 9999-12-31, 2023-07-14, -, 2023-07-20, 2023-07-21, CLOSED, false",
                "RETURNED, -, 9999-12-31, 2023-07-14, 2023-07-30, 2023-07-20, 2023-07-30, -, true",
                "SENT, -, 9999-12-31, 2023-07-14, 2023-07-30, 2023-07-20, 2023-07-31, EXTENSION_OVER, false",
                "OPEN, -, 9999-12-31, 2023-07-14, 2023-07-16, 2023-07-20, 2023-07-18, -, true",
                "ACCEPTED, -, 9999-12-31, 2023-07-14, -, -, 2023-07-01, ACCEPTED, false",
                "WAIVED, -, 9999-12-31, -, -, -, 2023-07-01, WAIVED, false",
                "OPEN, CANCELLED, 9999-12-31, -, -, -, 2023-07-01, CAMPAIGN_CANCELLED, false",
                "OPEN, CLOSED, 9999-12-31, 2023-07-14, -, -, 2023-07-01, -, true",
                "WAIVED, -, 2023-06-30, -, -, -, 2023-07-01, UNIT_ENDED, false",
                "OPEN, -, 2023-06-30, 2023-07-14, -, -, 2023-06-30, -, true"
            })
    void saysWhetherAReportCanBeWritten(
            DeadlineStatus status,
            CampaignStatus campaign,
            LocalDate unitEnded,
            LocalDate due,
            LocalDate extended,
            LocalDate closes,
            LocalDate today,
            WritingCode code,
            boolean allowed) {
        var writability = new Writability(
                status, campaign, unitEnded, LocalDate.of(2023, 1, 1), due, extended, closes, today);

        assertEquals(code, writability.code());
        assertEquals(allowed, writability.allowed());
        assertEquals(allowed, writability.barrier() == null);
        for (var language : Language.values()) {
            var writing = writability.in(language);
            assertEquals(allowed, writing.allowed());
            assertEquals(code, writing.reason() == null ? null : writing.reason().code());
            if (code != null) {
                assertNotNull(writing.reason().detail());
            }
        }
    }
}
