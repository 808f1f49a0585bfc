package vn.thidua.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.time.PartialDate.Precision;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024,       YEAR,  2024-01-01, 2024-12-31",
        "1900,       YEAR,  1900-01-01, 1900-12-31",
        "2199,       YEAR,  2199-01-01, 2199-12-31",
        "2024-03,    MONTH, 2024-03-01, 2024-03-31",
        "2024-02,    MONTH, 2024-02-01, 2024-02-29",
        "2023-02,    MONTH, 2023-02-01, 2023-02-28",
        "2024-12,    MONTH, 2024-12-01, 2024-12-31",
        "2024-03-18, DAY,   2024-03-18, 2024-03-18",
        "2024-02-29, DAY,   2024-02-29, 2024-02-29",
    })
    void knowsTheFirstAndTheLastDayItCanBe(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(text);

        assertEquals(precision, date.precision());
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1948", "2024-03", "2024-11", "2024-03-08", "2024-12-31"})
    void isWrittenAsItIsRead(String text) {
        assertEquals(text, PartialDate.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24",
                "202",
                "20244",
                "1899",
                "2200",
                "0000",
                "2024-",
                "2024-3",
                "2024-00",
                "2024-13",
                "2024-03-",
                "2024-03-1",
                "2024-03-00",
                "2024-03-32",
                "2024-04-31",
                "2023-02-29",
                "2024-03-18T00:00",
                "18/3/2024",
                "2024/03/18",
                "2024-03-18 ",
                " 2024",
                "+2024",
                "-2024",
                "2024-03-18-01",
                "２０２４",
                "٢٠٢٤",
                "2024\n"
            })
    void refusesEverythingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2024, null, 18));
    }

    @Test
    void isTheSameHoweverItIsMade() {
        assertEquals(PartialDate.parse("2024"), PartialDate.of(2024));
        assertEquals(PartialDate.parse("2024-03"), PartialDate.of(2024, 3));
        assertEquals(PartialDate.parse("2024-03-18"), PartialDate.of(2024, 3, 18));
        assertEquals(PartialDate.parse("2024-03-18"), PartialDate.of(LocalDate.of(2024, 3, 18)));
    }
}
