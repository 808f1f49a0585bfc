package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;

/**
 * Decides what the parts of a number mean, by the grammar of {@link DirectiveNumber}, after mending what a scanner or a
 * hasty writer does to them ({@link NumberMending}): digits read as letters, lost strokes and marks. State notation for
 * a Party number is turned round, and the other way. What was mended is said in the suggestion and the notes.
 */
final class NumberReading {

    private static final String PARTY_NOTATION = "ký hiệu kiểu văn bản của Đảng cho cơ quan nhà nước";
    private static final String STATE_NOTATION = "ký hiệu kiểu văn bản nhà nước cho cơ quan của Đảng";

    /** Makers of the former State and symbols of former notation, which stand for kind and issuer together. */
    private static final Set<String> FORMER_MAKERS = Set.of(
            "HĐBT", "CP", "TTg", "CT", "HĐNN", "SL", "NQ", "QĐ", "TTLB", "UB", "HĐCP", "TVQH", "QHK", "VG", "PPLT");

    /** Party-like numbers of the former State: "58-LCT/HĐNN8", "23-L/CTN". */
    private static final Map<String, DirectiveKind> FORMER_ORDERS =
            Map.of("LCT", DirectiveKind.LENH, "L", DirectiveKind.LENH, "KQ", DirectiveKind.OTHER);

    /** Symbols that mean one kind whatever follows; the year tells Party circulars and others apart. */
    private static final Map<String, DirectiveKind> BY_SYMBOL = Stream.of(
                    DirectiveKind.QD,
                    DirectiveKind.KH,
                    DirectiveKind.CT,
                    DirectiveKind.NQ,
                    DirectiveKind.ND,
                    DirectiveKind.TT,
                    DirectiveKind.HD,
                    DirectiveKind.TB,
                    DirectiveKind.CTR,
                    DirectiveKind.BC,
                    DirectiveKind.TTR,
                    DirectiveKind.KL)
            .collect(Collectors.toMap(kind -> String.valueOf(kind.printed()), kind -> kind));

    private static final Set<String> MAY_BE_A_LETTER = Set.of("HĐ", "TC");

    private NumberReading() {}

    /** A number in State form: serial, year or none, codes. */
    static @Nullable NumberHit state(
            int start, int end, String written, String serial, String letters, String year, List<String> codes) {
        NumberHit usual = usual(start, end, serial, letters, year, codes);
        if (usual != null) {
            return usual;
        }
        var mended = new NumberMending();
        String body = mended.codes(mended.split(codes));
        String text = mended.serial(serial) + letters + "/" + (year.isEmpty() ? "" : mended.digits(year) + "/") + body;
        Optional<DirectiveNumber> parsed = DirectiveNumber.tryParse(text);
        if (parsed.isEmpty() && year.isEmpty() && codes.size() == 1 && !serial.isEmpty() && isDigits(serial)) {
            return symbolAlone(start, end, serial + letters, codes.get(0));
        }
        return parsed.isEmpty() ? null : hit(start, end, written, parsed.get(), mended);
    }

    /** "24/NĐ", "1366/QĐ", "05/LT": the symbol of the kind and no issuer. */
    private static @Nullable NumberHit symbolAlone(int start, int end, String serial, String symbol) {
        DirectiveKind kind = BY_SYMBOL.get(symbol);
        if (kind == null && !symbol.equals("LT")) {
            return null;
        }
        String note = kind == null ? NumberHit.FORMER_NOTATION : NumberHit.WITHOUT_ISSUER;
        return new NumberHit(start, end, serial + "/" + symbol, kind, true, true, null, List.of(note));
    }

    /** A number with nothing to mend: printed symbol, known issuer. The same as the grammar gives, without its cost. */
    private static @Nullable NumberHit usual(
            int start, int end, String serial, String letters, String year, List<String> codes) {
        DirectiveKind kind = BY_SYMBOL.get(codes.get(0));
        if (kind == null && !year.isEmpty()) {
            return ofTheAssembly(start, end, serial, letters, year, codes);
        }
        int issuer = kind == null ? 0 : 1;
        boolean plain = codes.size() > issuer
                && isPlainIssuer(codes.get(issuer), kind != null)
                && (kind != null || year.isEmpty())
                && isUsualSerial(serial)
                && (year.isEmpty() || isUsualYear(year))
                && letters.isEmpty()
                && !(codes.size() > 1 && MAY_BE_A_LETTER.contains(codes.get(0)));
        if (!plain) {
            return null;
        }
        return new NumberHit(start, end, join(serial, year, codes), kind, kind == null, false, null, List.of());
    }

    /** "06/2022/QH15", "04/2013/UBTVQH13" */
    private static @Nullable NumberHit ofTheAssembly(
            int start, int end, String serial, String letters, String year, List<String> codes) {
        String code = codes.get(0);
        boolean plain = codes.size() == 1
                && (code.startsWith("QH") || code.startsWith("UBTVQH"))
                && isTerm(code.substring(code.indexOf("QH") + 2))
                && isUsualSerial(serial)
                && isUsualYear(year)
                && letters.isEmpty();
        return plain ? new NumberHit(start, end, join(serial, year, codes), null, false, false, null, List.of()) : null;
    }

    private static boolean isTerm(String text) {
        return !text.isEmpty() && text.length() <= 2 && isDigits(text) && text.charAt(0) != '0';
    }

    /** Known, or behind a kind in plain capitals that are like nothing known. */
    private static boolean isPlainIssuer(String code, boolean afterKind) {
        if (Issuers.isKnown(code)) {
            return !Issuers.isOfTheParty(code);
        }
        return afterKind && isCapitals(code) && Issuers.proper(code) == null;
    }

    private static boolean isCapitals(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (!Letters.isCapital(code.charAt(i)) || code.charAt(i) == '\u00D0') {
                return false;
            }
        }
        return code.length() >= 2;
    }

    private static String join(String serial, String year, List<String> codes) {
        var number = new StringBuilder(24);
        number.append(serial.length() == 1 ? "0" : "").append(serial).append('/');
        if (!year.isEmpty()) {
            number.append(year).append('/');
        }
        for (int i = 0; i < codes.size(); i++) {
            number.append(i == 0 ? "" : "-").append(codes.get(i));
        }
        return number.toString();
    }

    private static boolean isUsualSerial(String serial) {
        boolean zero = serial.isEmpty() || serial.charAt(0) == '0';
        return isDigits(serial) && (!zero || (serial.length() == 2 && serial.charAt(1) != '0'));
    }

    private static boolean isUsualYear(String year) {
        return isDigits(year) && (year.startsWith("19") ? year.charAt(2) >= '5' : year.startsWith("20"));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Letters.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A number in Party form: serial, hyphen or blank, kind, stroke, issuer. */
    static @Nullable NumberHit party(
            int start, int end, String written, String serial, boolean hyphen, String kind, List<String> codes) {
        DirectiveKind usual = hyphen ? BY_SYMBOL.get(kind) : null;
        if (usual != null
                && usual != DirectiveKind.TT
                && Issuers.isKnown(codes.get(0))
                && !Issuers.isOfTheState(codes.get(0))
                && (codes.size() == 1 || (codes.size() == 2 && Issuers.isKnown(codes.get(1))))
                && isUsualSerial(serial)) {
            String number = (serial.length() == 1 ? "0" : "") + serial + "-" + kind + "/" + String.join("-", codes);
            return new NumberHit(start, end, number, usual, false, false, null, List.of());
        }
        var mended = new NumberMending();
        String symbol = mended.kind(kind);
        String text = mended.serial(serial) + (hyphen ? "-" : " ") + symbol + "/" + mended.issuers(codes);
        Optional<DirectiveNumber> parsed = DirectiveNumber.tryParse(text);
        return parsed.isEmpty()
                ? order(start, end, serial, kind, codes)
                : hit(start, end, written, parsed.get(), mended);
    }

    /** Numbers of former notation, without a stroke: "112-HĐBT", "24-CP", "12-QĐ-UB". Only words make them one. */
    static @Nullable NumberHit former(int start, int end, String written, String serial, List<String> codes) {
        var mended = new NumberMending();
        String symbol = codes.size() == 1 ? mended.lostStroke(codes.get(0)) : null;
        Optional<DirectiveNumber> parsed =
                symbol == null ? Optional.empty() : DirectiveNumber.tryParse(mended.serial(serial) + "-" + symbol);
        if (parsed.isPresent()) {
            return hit(start, end, written, parsed.get(), mended);
        }
        String last = codes.get(codes.size() - 1);
        boolean known = FORMER_MAKERS.contains(codes.get(0)) || Issuers.isKnown(last) || isInitials(last);
        if (!known || !serial.chars().allMatch(Character::isDigit)) {
            return null;
        }
        String text = serial + "-" + String.join("-", codes);
        return new NumberHit(start, end, text, null, false, true, null, List.of(NumberHit.FORMER_NOTATION));
    }

    /** A number in the form of former orders of the head of State, which the grammar of today has no place for. */
    private static @Nullable NumberHit order(int start, int end, String serial, String kind, List<String> codes) {
        DirectiveKind shown = FORMER_ORDERS.get(kind);
        if (!isMaker(codes.get(0)) || !isDigits(serial)) {
            return null;
        }
        String text = serial + "-" + kind + "/" + String.join("-", codes);
        List<String> notes = List.of(NumberHit.FORMER_NOTATION);
        if (shown != null) {
            return new NumberHit(start, end, text, shown, false, false, null, notes);
        }
        DirectiveKind behind = BY_SYMBOL.get(codes.get(0));
        return isMaker(kind) ? new NumberHit(start, end, text, behind, true, true, null, notes) : null;
    }

    private static boolean isMaker(String code) {
        return FORMER_MAKERS.contains(code) || isInitials(code);
    }

    /** Two to five capitals, perhaps with the number of a term: "VTĐ", "HĐNN8". */
    private static boolean isInitials(String code) {
        int capitals = 0;
        while (capitals < code.length() && Letters.isCapital(code.charAt(capitals))) {
            capitals++;
        }
        return capitals >= 2 && capitals <= 5 && isDigits(code.substring(capitals)) && code.length() - capitals <= 1;
    }

    private static NumberHit hit(int start, int end, String written, DirectiveNumber parsed, NumberMending mended) {
        String number = parsed.canonical();
        String suggestion = mended.any() ? number : null;
        List<String> notes = new ArrayList<>(mended.notes());
        if (parsed.register() == NumberRegister.PARTY && Issuers.isOfTheState(parsed.issuer())) {
            number = parsed.stateForm().orElse(number);
            suggestion = number;
            notes.add(PARTY_NOTATION);
        } else if (parsed.register() == NumberRegister.ADMINISTRATIVE
                && Issuers.isOfTheParty(parsed.issuer())
                && parsed.serial() != null) {
            number = inPartyForm(parsed).orElse(number);
            suggestion = number;
            notes.add(STATE_NOTATION);
        }
        boolean letter = parsed.register() == NumberRegister.OFFICIAL_LETTER;
        boolean weak = letter && !Issuers.isKnown(parsed.issuer());
        return new NumberHit(start, end, number, parsed.kind(), letter, weak, suggestion, List.copyOf(notes));
    }

    private static Optional<String> inPartyForm(DirectiveNumber number) {
        String units = number.units().isEmpty() ? "" : "-" + String.join("-", number.units());
        String text =
                number.serial() + number.serialSuffix() + "-" + number.kindSymbol() + "/" + number.issuer() + units;
        return DirectiveNumber.tryParse(text).map(DirectiveNumber::canonical);
    }
}
