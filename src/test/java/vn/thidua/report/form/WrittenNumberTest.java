package vn.thidua.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97,35%      | 97.35",
                "97.35       | 97.35",
                "97,35 %     | 97.35",
                "1.234,5     | 1234.5",
                "1,234.5     | 1234.5",
                "1.234.567   | 1234567",
                "1,234,567   | 1234567",
                "1.234.567,89| 1234567.89",
                "12 500      | 12500",
                "12\u00A0500,5 | 12500.5",
                "1 234,567   | 1234.567",
                "0,125       | 0.125",
                "0.125       | 0.125",
                "1234,567    | 1234.567",
                "-3,5        | -3.5",
                "\u22123,5   | -3.5",
                "+7          | 7",
                "007         | 7",
                "100,00%     | 100",
                "0           | 0"
            })
    void readsANumberAsOfficesWriteIt(String written, BigDecimal value) {
        assertEquals(
                value, WrittenNumber.read(TextNode.valueOf(written), "%", 2).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234          | AMBIGUOUS_NUMBER",
                "1,234          | AMBIGUOUS_NUMBER",
                "12.345 %       | AMBIGUOUS_NUMBER",
                "không          | NOT_A_NUMBER",
                "97,35,1        | NOT_A_NUMBER",
                "1.23.456       | NOT_A_NUMBER",
                "1.2345,6       | NOT_A_NUMBER",
                "1,5.2,5        | NOT_A_NUMBER",
                "12 50          | NOT_A_NUMBER",
                "1 234 5,2      | NOT_A_NUMBER",
                "97,            | NOT_A_NUMBER",
                ",5             | NOT_A_NUMBER",
                "1e5            | NOT_A_NUMBER",
                "9-7            | NOT_A_NUMBER",
                "%              | NOT_A_NUMBER",
                "0,1234567      | TOO_MANY_DIGITS",
                "1234567890123456 | TOO_MANY_DIGITS"
            })
    void refusesWhatIsNoNumberOrCouldBeTwo(String written, String code) {
        var reading = WrittenNumber.read(TextNode.valueOf(written), "%", 2);

        assertEquals(code, reading.code());
        assertNull(reading.value());
    }

    @Test
    void takesASeparatorForThousandsWhereNoDecimalsAreAskedFor() {
        for (var written : new String[] {"1.234", "1,234", "1 234", "1.234 người"}) {
            assertEquals(
                    new BigDecimal(1234),
                    WrittenNumber.read(TextNode.valueOf(written), "người", 0).value(),
                    written);
        }
        assertEquals(
                new BigDecimal("0.125"),
                WrittenNumber.read(TextNode.valueOf("0,125"), null, 0).value());
    }

    @Test
    void refusesAPercentageOfWhatIsNone() {
        assertEquals(
                "WRONG_UNIT",
                WrittenNumber.read(TextNode.valueOf("97,35%"), "người", 2).code());
    }

    @Test
    void keepsAJsonNumberAsItIs() {
        assertEquals(
                new BigDecimal("1.234"),
                WrittenNumber.read(DecimalNode.valueOf(new BigDecimal("1.23400")), null, null)
                        .value());
        assertEquals(
                new BigDecimal("1000"),
                WrittenNumber.read(DecimalNode.valueOf(new BigDecimal("1E+3")), null, null)
                        .value());
        assertEquals(
                "TOO_MANY_DIGITS",
                WrittenNumber.read(DecimalNode.valueOf(new BigDecimal("1E+999999999")), null, null)
                        .code());
        assertEquals(
                "TOO_MANY_DIGITS",
                WrittenNumber.read(DecimalNode.valueOf(new BigDecimal("1E-999999999")), null, null)
                        .code());
    }
}
