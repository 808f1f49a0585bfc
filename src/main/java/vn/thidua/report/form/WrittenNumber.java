package vn.thidua.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/**
 * Numbers as Vietnamese offices write them: {@code 97,35%}, {@code 1.234,5}, {@code 12 500}. A comma or a point may
 * stand before the decimals, and the other one, or a space, between thousands. One separator before exactly three
 * digits ({@code 1.234}) can be either: it is taken as thousands where no decimals are asked for, and refused
 * otherwise. Nothing is guessed.
 */
public final class WrittenNumber {

    private static final Pattern FORM = Pattern.compile("[+\\-\u2212]?\\d[\\d.,\\s\u00A0\u2009\u202F]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u2009\u202F]");
    private static final int INTEGER_DIGITS = 15;
    private static final int FRACTION_DIGITS = 6;

    private static final Reading NO_NUMBER = Reading.fault(
            "NOT_A_NUMBER",
            Text.of(
                    "Không phải là số. Ghi như 97,35 hoặc 97.35.",
                    "This is not a number. Write it as 97.35 or \"97,35\"."));
    private static final Reading AMBIGUOUS = Reading.fault(
            "AMBIGUOUS_NUMBER",
            Text.of(
                    "Không rõ dấu phân cách là hàng nghìn hay thập phân. Ghi liền không dấu (1234), hoặc thêm một số 0"
                            + " sau phần thập phân (1,2340).",
                    "The separator may be for thousands or for decimals. Write 1234 without it, or one more 0 behind"
                            + " the decimals (1.2340)."));
    private static final Reading WRONG_UNIT = Reading.fault(
            "WRONG_UNIT",
            Text.of(
                    "Chỉ tiêu này không tính bằng phần trăm. Bỏ dấu %.",
                    "This indicator is no percentage. Leave the % out."));
    private static final Reading TOO_LONG = Reading.fault(
            "TOO_MANY_DIGITS",
            Text.of(
                    "Tối đa 15 chữ số nguyên và 6 chữ số thập phân.",
                    "At most 15 integer and 6 fraction digits are taken."));

    private WrittenNumber() {}

    /** A number, or what is wrong with it. */
    public record Reading(
            @Nullable BigDecimal value,
            @Nullable String code,
            @Nullable Text words) {

        static Reading fault(String code, Text words) {
            return new Reading(null, code, words);
        }
    }

    /**
     * @param unit of the indicator, which may stand behind the number
     * @param decimals that the indicator may have; null: any
     */
    public static Reading read(JsonNode written, @Nullable String unit, @Nullable Integer decimals) {
        return bounded(written.isNumber() ? number(written.decimalValue()) : text(written.asText(), unit, decimals));
    }

    private static Reading text(String written, @Nullable String unit, @Nullable Integer decimals) {
        var text = written.strip();
        if (unit != null && text.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT))) {
            text = text.substring(0, text.length() - unit.length()).strip();
        } else if (text.endsWith("%")) {
            return WRONG_UNIT;
        }
        if (!FORM.matcher(text).matches()) {
            return NO_NUMBER;
        }
        var sign = Character.isDigit(text.charAt(0)) ? "" : text.charAt(0) == '+' ? "" : "-";
        var digits = Character.isDigit(text.charAt(0)) ? text : text.substring(1);
        var spaced = SPACE.matcher(digits).replaceAll(" ");
        return spaced.contains(" ") ? spaced(sign, spaced) : separated(sign, spaced, decimals);
    }

    /** Spaces between thousands: what is left can only be before decimals. */
    private static Reading spaced(String sign, String text) {
        var decimal = Math.max(text.indexOf(','), text.indexOf('.'));
        var whole = decimal < 0 ? text : text.substring(0, decimal);
        var rest = decimal < 0 ? "" : text.substring(decimal + 1);
        return areThousands(whole, " ") && rest.chars().allMatch(Character::isDigit) && (decimal < 0 || !rest.isEmpty())
                ? number(sign, whole.replace(" ", ""), rest)
                : NO_NUMBER;
    }

    private static Reading separated(String sign, String text, @Nullable Integer decimals) {
        var comma = text.lastIndexOf(',');
        var point = text.lastIndexOf('.');
        if (comma < 0 && point < 0) {
            return number(sign, text, "");
        }
        var last = Math.max(comma, point);
        var mark = String.valueOf(text.charAt(last));
        var whole = text.substring(0, last);
        var rest = text.substring(last + 1);
        if (rest.isEmpty()) {
            return NO_NUMBER;
        }
        if (comma >= 0 && point >= 0) {
            var other = mark.equals(",") ? "." : ",";
            return areThousands(whole, other) ? number(sign, whole.replace(other, ""), rest) : NO_NUMBER;
        }
        if (whole.contains(mark)) {
            return areThousands(text, mark) ? number(sign, text.replace(mark, ""), "") : NO_NUMBER;
        }
        if (rest.length() == 3 && whole.length() <= 3 && !whole.startsWith("0")) {
            return Integer.valueOf(0).equals(decimals) ? number(sign, whole + rest, "") : AMBIGUOUS;
        }
        return number(sign, whole, rest);
    }

    /** One to three digits, then threes. */
    private static boolean areThousands(String text, String mark) {
        var groups = text.split(Pattern.quote(mark), -1);
        return Arrays.stream(groups).allMatch(group -> group.chars().allMatch(Character::isDigit))
                && !groups[0].isEmpty()
                && groups[0].length() <= 3
                && Arrays.stream(groups).skip(1).allMatch(group -> group.length() == 3);
    }

    private static Reading number(String sign, String whole, String fraction) {
        return number(new BigDecimal(sign + whole + (fraction.isEmpty() ? "" : "." + fraction)));
    }

    private static Reading number(BigDecimal value) {
        return new Reading(value, null, null);
    }

    private static Reading bounded(Reading reading) {
        if (reading.value == null) {
            return reading;
        }
        var value = reading.value.signum() == 0 ? BigDecimal.ZERO : reading.value.stripTrailingZeros();
        if ((long) value.precision() - value.scale() > INTEGER_DIGITS || value.scale() > FRACTION_DIGITS) {
            return TOO_LONG;
        }
        return number(value.scale() < 0 ? value.setScale(0) : value);
    }
}
