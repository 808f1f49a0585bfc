package vn.thidua.directive;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Folding;
import vn.thidua.time.PartialDate;

/**
 * What makes two numbers one document: issuer, symbol, year and serial. A number alone identifies nothing, since
 * serials restart and every issuer has its own registers; only bodies that exist once in the country are known by the
 * code in the number.
 */
public final class DirectiveIdentity {

    /** Codes, as {@link DirectiveNumber#codeKey}, that one body in the country has. */
    private static final Set<String> CENTRAL_CODES = Set.copyOf(
            Folding.words("qh ubtvqh ctn cp ttg hdbt hdtp tandtc vksndtc ktnn ttcp nhnn vpcp vpqh vpctn btdkttw"
                    + " hdtdkttw tld tw vptw"));

    /**
     * Ministries, counted as central in legal and joint documents only: elsewhere BTC is also a district's organising
     * board (Ban Tổ chức).
     */
    private static final Set<String> MINISTRY_CODES = Set.copyOf(
            Folding.words("bca bct bdttg bgddt bgtvt bkhcn bkhdt bldtbxh bng bnnmt bnnptnt bnv bqp btc btnmt btp btttt"
                    + " bvhttdl bxd byt ubdt"));

    private static final Pattern TERM_OF_NATIONAL_ASSEMBLY = Pattern.compile("(ubtvqh|qh)[0-9]{1,2}");

    /**
     * Short forms in issuers' names and what they stand for, both as folded words, longer ones first. Only those that
     * stand for one thing: "P." is a ward and an office.
     */
    private static final List<Map.Entry<String, String>> LONG_FORMS = List.of(
            entry("tp hcm", "thanh pho ho chi minh"),
            entry("tphcm", "thanh pho ho chi minh"),
            entry("tp", "thanh pho"),
            entry("tx", "thi xa"),
            entry("h", "huyen"),
            entry("q", "quan"),
            entry("ubnd", "uy ban nhan dan"),
            entry("hdnd", "hoi dong nhan dan"),
            entry("ubmttq", "uy ban mat tran to quoc"),
            entry("mttq", "mat tran to quoc"),
            entry("ldld", "lien doan lao dong"),
            entry("bgd va dt", "bo giao duc va dao tao"),
            entry("bgd dt", "bo giao duc va dao tao"),
            entry("bgddt", "bo giao duc va dao tao"),
            entry("sgd va dt", "so giao duc va dao tao"),
            entry("sgd dt", "so giao duc va dao tao"),
            entry("sgddt", "so giao duc va dao tao"),
            entry("pgd va dt", "phong giao duc va dao tao"),
            entry("pgd dt", "phong giao duc va dao tao"),
            entry("pgddt", "phong giao duc va dao tao"),
            entry("gd va dt", "giao duc va dao tao"),
            entry("gd dt", "giao duc va dao tao"),
            entry("gddt", "giao duc va dao tao"),
            entry("giao duc dao tao", "giao duc va dao tao"),
            entry("hdtd kt", "hoi dong thi dua khen thuong"),
            entry("hdtdkt", "hoi dong thi dua khen thuong"),
            entry("td kt", "thi dua khen thuong"),
            entry("tdkt", "thi dua khen thuong"),
            entry("thi dua va khen thuong", "thi dua khen thuong"),
            entry("ttg", "thu tuong chinh phu"),
            entry("bch", "ban chap hanh"),
            entry("btv", "ban thuong vu"),
            entry("tw", "trung uong"),
            entry("thpt", "trung hoc pho thong"),
            entry("thcs", "trung hoc co so"),
            entry("th", "tieu hoc"),
            entry("mn", "mam non"));

    private DirectiveIdentity() {}

    /**
     * As {@link #key(DirectiveNumber, DirectiveKind, PartialDate, String)} for a document of which only the number
     * tells the kind; a number of the National Assembly is taken for a law, of its Standing Committee for an ordinance.
     */
    public static Optional<String> key(
            DirectiveNumber number, @Nullable PartialDate issuedOn, @Nullable String issuerKey) {
        return key(number, number.usualKind(), issuedOn, issuerKey);
    }

    /**
     * The key that is equal for two numbers of one document, or empty while a part of it is missing: the serial (a
     * draft), the year (from the number, else from the date), or the issuer. A central body's code in the number
     * replaces the issuer's name, so that "Bộ Chính trị" and "Bộ Chính trị khóa XII" do not part 05-CT/TW. Party
     * registers run for a committee's term and not for a year; the year tells those documents apart all the same.
     *
     * @param kind what the document is; it decides only where the number shows no kind (law or resolution for
     *     06/2022/QH15)
     * @param issuedOn the date of issue as far as known
     * @param issuerKey the issuer as {@link #issuerKey(String)} gives it, or another stable text for it, or null when
     *     unknown
     */
    public static Optional<String> key(
            DirectiveNumber number, DirectiveKind kind, @Nullable PartialDate issuedOn, @Nullable String issuerKey) {
        Integer serial = number.serial();
        Integer year = number.year() != null || issuedOn == null ? number.year() : Integer.valueOf(issuedOn.year());
        String issuer = isCentral(number) ? DirectiveNumber.codeKey(number.issuer()) : issuerKey;
        if (serial == null || year == null || issuer == null || issuer.isBlank()) {
            return Optional.empty();
        }
        boolean kindOnlyStated = number.kind() == null && number.register() == NumberRegister.LEGISLATIVE;
        String symbol = (kindOnlyStated ? kind.name().toLowerCase(Locale.ROOT) + "-" : "") + number.registerKey();
        return Optional.of(
                String.join("|", issuer, symbol, year.toString(), serial + Folding.fold(number.serialSuffix())));
    }

    /** Whether the codes in the number say by themselves, for the whole country, who issued the document. */
    public static boolean isCentral(DirectiveNumber number) {
        boolean mayBeMinistry = switch (number.register()) {
            case LEGISLATIVE, JOINT -> true;
            case ADMINISTRATIVE, OFFICIAL_LETTER, PARTY, UNNUMBERED -> false;
        };
        return number.issuers().stream()
                .map(DirectiveNumber::codeKey)
                .allMatch(code -> CENTRAL_CODES.contains(code)
                        || TERM_OF_NATIONAL_ASSEMBLY.matcher(code).matches()
                        || (mayBeMinistry && MINISTRY_CODES.contains(code)));
    }

    /**
     * An issuer's name in a form that is equal for the usual ways to write it: folded, short forms written out ("UBND",
     * "Phòng GD&amp;ĐT", "tx.", "TP."), punctuation and brackets dropped, their words kept.
     */
    public static String issuerKey(String issuerText) {
        String words = String.join(" ", Folding.words(issuerText.replace("&", " và ")));
        String key = " " + words + " ";
        for (Map.Entry<String, String> form : LONG_FORMS) {
            key = key.replace(" " + form.getKey() + " ", " " + form.getValue() + " ");
        }
        return key.strip();
    }
}
