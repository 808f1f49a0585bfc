package vn.thidua.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Hierarchy;
import vn.thidua.organization.OrgUnit;

/** Heads of documents that units issue. */
@ApplicationScoped
public class LetterHeads {

    /** The name of a place at the end of the name of a body: "Ủy ban nhân dân tỉnh Hưng Yên". */
    private static final Pattern PLACE = Pattern.compile(
            ".*\\b(?:tỉnh|thành phố|thị xã|huyện|quận|thị trấn|phường|xã)\\s+(\\p{Lu}.*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** People's committees and councils stand for themselves (Decree 30/2020, annex I, II.2.b). */
    private static final Pattern ALONE =
            Pattern.compile("(?iu)(ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|bộ) .*");

    private static final int STEPS_UP = 4;

    private final Hierarchy hierarchy;

    LetterHeads(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** @param day on which units above count; also the date of the document, unless that is not {@code dated} */
    public LetterHead of(OrgUnit unit, @Nullable String number, LocalDate day, boolean dated) {
        var parent = ALONE.matcher(unit.name).matches() ? null : hierarchy.parentOn(unit, day);
        return new LetterHead(
                parent == null ? null : parent.name, unit.name, number, place(unit, day), dated ? day : null);
    }

    /** The head of a document of a body within the unit, such as its council. */
    public LetterHead within(OrgUnit unit, String body, @Nullable String number, LocalDate date) {
        return new LetterHead(unit.name, body, number, place(unit, date), date);
    }

    private @Nullable String place(OrgUnit unit, LocalDate day) {
        var above = unit;
        for (int i = 0; above != null && i < STEPS_UP; i++) {
            var matcher = PLACE.matcher(above.name);
            if (matcher.matches()) {
                return matcher.group(1);
            }
            above = hierarchy.parentOn(above, day);
        }
        return null;
    }

    /** "15/02/2032". */
    public static String day(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
