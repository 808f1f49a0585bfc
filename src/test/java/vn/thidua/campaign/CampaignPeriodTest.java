package vn.thidua.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.time.PartialDate;

class CampaignPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, false",
        "2024-03, 2024, false",
        "2024, 2024-03, false",
        "2024-03-18, 2024-03, false",
        "2024-03-18, 2024-03-17, true",
        "2024-04, 2024-03, true",
        "2024, 2023-12, true",
        "2024, , false",
        ", 2024, false",
    })
    void isReversedOnlyIfItSurelyEndsBeforeItBegins(@Nullable String from, @Nullable String to, boolean reversed) {
        assertEquals(reversed, new CampaignPeriod(day(from), day(to), null).isReversed());
    }

    private static @Nullable PartialDate day(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
