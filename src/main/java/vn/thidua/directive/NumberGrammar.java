package vn.thidua.directive;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.MalformedNumberException.Reason;
import vn.thidua.text.Folding;

/** The grammar of document numbers: tidies the text, tells the register by the form, names the parts. */
final class NumberGrammar {

    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    private static final String CODE = "\\p{L}[\\p{L}\\p{N}&._']*";
    private static final String SERIAL = "(?:([0-9]{1,6})([A-Za-zĐđ]{0,3}))?";
    private static final Pattern STATE_FORM =
            Pattern.compile(SERIAL + "/(?:([0-9]{4})/)?(" + CODE + "(?:[-/]" + CODE + ")*)");
    private static final Pattern PARTY_FORM =
            Pattern.compile(SERIAL + "([- ])(" + CODE + ")/(" + CODE + "(?:-" + CODE + ")*)");

    private static final Pattern SEPARATOR = Pattern.compile("[-/]");
    private static final Pattern NATIONAL_ASSEMBLY = Pattern.compile("(?:UBTV)?QH[0-9]{1,2}");
    private static final Pattern LETTER_CODES = Pattern.compile("[A-ZĐa-zđ0-9&._'-]+");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

    /** Kinds of legal documents in the form {@code n/yyyy/KIND-ISSUER}, today or in former law. */
    private static final Set<DirectiveKind> LEGISLATIVE_KINDS = EnumSet.of(
            DirectiveKind.NQ,
            DirectiveKind.QD,
            DirectiveKind.CT,
            DirectiveKind.PL,
            DirectiveKind.L,
            DirectiveKind.ND,
            DirectiveKind.TT);

    /** Kinds that no Party body issues. */
    private static final Set<DirectiveKind> STATE_KINDS =
            EnumSet.of(DirectiveKind.L, DirectiveKind.PL, DirectiveKind.ND, DirectiveKind.HOP_DONG);

    /** What may stand before the issuer: a kind's own abbreviation, another one in use, or one of joint documents. */
    private record KindSymbol(String printed, DirectiveKind kind, boolean joint) {}

    private static final Map<String, KindSymbol> KIND_SYMBOLS = kindSymbols();

    /** Issuers' codes that have a hyphen inside; the halves as {@link DirectiveNumber#codeKey}. */
    private static final Set<String> HYPHENATED_ISSUERS = Set.of(
            "hdtd-kt",
            "hd-tdkt",
            "hd-td",
            "td-kt",
            "btd-kt",
            "bgd-dt",
            "sgd-dt",
            "pgd-dt",
            "gd-dt",
            "tc-kh",
            "ptc-kh",
            "bldtb-xh",
            "sldtb-xh",
            "pldtb-xh",
            "ldtb-xh",
            "dhqg-hcm");

    /**
     * Letters of these offices start like a kind: HĐ is also the council (Hội đồng), TC the finance office (Tài chính).
     */
    private static final Set<String> LETTER_ISSUERS_LIKE_A_KIND = Set.of("HĐ-TĐKT", "HĐ-TĐ", "TC-KH");

    /** Issuers known without looking at case and length, which tell an official letter from a fraction. */
    private static final Set<String> KNOWN_LETTER_ISSUERS = Set.copyOf(
            Folding.words("cp ttg vpcp tw ubnd hdnd hdtd hdtdkt hdtdkttw btdkt bgddt sgddt pgddt gddt bnv snv pnv"
                    + " gd vp mttq ldld"));

    private static final Map<String, String> MIXED_CASE_CODES = Map.of("ttg", "TTg");

    private NumberGrammar() {}

    static DirectiveNumber parse(String text) {
        if (text.length() > LONGEST) {
            throw new MalformedNumberException(Reason.TOO_LONG, text.substring(0, LONGEST) + "…");
        }
        String tidy = NumberTidying.tidy(text);
        if (tidy.isEmpty()) {
            throw new MalformedNumberException(Reason.EMPTY, text);
        }
        boolean stroke = firstSign(tidy) == '/';
        Matcher form = (stroke ? STATE_FORM : PARTY_FORM).matcher(tidy);
        if (form.matches()) {
            return stroke ? stateNumber(form, text) : partyNumber(form, text);
        }
        throw new MalformedNumberException(Reason.NOT_A_NUMBER, text);
    }

    /** The sign behind the serial tells the two forms apart. */
    private static char firstSign(String tidy) {
        int i = 0;
        while (i < tidy.length() && Character.isLetterOrDigit(tidy.charAt(i))) {
            i++;
        }
        return i < tidy.length() ? tidy.charAt(i) : ' ';
    }

    /** Whether this code alone tells an issuer, in whatever case and with whatever marks. */
    static boolean isKnownIssuer(String code) {
        return KNOWN_LETTER_ISSUERS.contains(DirectiveNumber.codeKey(code));
    }

    /** A blank for the hyphen counts only before an issuer in capitals: "3 BC/tháng" is a rate. */
    private static DirectiveNumber partyNumber(Matcher form, String text) {
        Integer serial = serial(form.group(1), text);
        KindSymbol symbol = kindSymbol(form.group(4));
        if (symbol == null || symbol.joint || STATE_KINDS.contains(symbol.kind)) {
            throw new MalformedNumberException(Reason.KIND, text);
        }
        if (form.group(3).equals(" ") && capitals(form.group(5)) < 2) {
            throw new MalformedNumberException(Reason.ISSUER_UNLIKELY, text);
        }
        List<String> codes = codes(form.group(5));
        return new DirectiveNumber(
                NumberRegister.PARTY,
                serial,
                suffix(form.group(2)),
                null,
                partyKind(symbol),
                symbol.printed,
                codes.subList(0, 1),
                codes.subList(1, codes.size()),
                text);
    }

    /** TT is the State's circular (thông tư) and the Party's (thông tri). */
    private static DirectiveKind partyKind(KindSymbol symbol) {
        return symbol.kind == DirectiveKind.TT ? DirectiveKind.THONG_TRI : symbol.kind;
    }

    private static DirectiveNumber stateNumber(Matcher form, String text) {
        Integer serial = serial(form.group(1), text);
        String suffix = suffix(form.group(2));
        Integer year = year(form.group(3), text);
        String body = withoutPoint(form.group(4));
        List<String> segments = segments(body);
        KindSymbol symbol = startsLikeALetter(segments) ? null : kindSymbol(segments.get(0));
        if (symbol == null) {
            if (body.indexOf('/') >= 0) {
                throw new MalformedNumberException(Reason.NOT_A_NUMBER, text);
            }
            return withoutKind(serial, suffix, year, body, text);
        }
        if (segments.size() == 1) {
            throw new MalformedNumberException(Reason.ISSUER_MISSING, text);
        }
        List<String> codes = codes(body.substring(segments.get(0).length() + 1));
        if (symbol.joint) {
            return new DirectiveNumber(
                    NumberRegister.JOINT, serial, suffix, year, symbol.kind, symbol.printed, codes, List.of(), text);
        }
        return new DirectiveNumber(
                registerOf(symbol.kind, year),
                serial,
                suffix,
                year,
                stateKind(symbol, codes.get(0)),
                symbol.printed,
                codes.subList(0, 1),
                codes.subList(1, codes.size()),
                text);
    }

    /** "KH.UBND": a point for the hyphen behind the kind. */
    private static String withoutPoint(String body) {
        int point = body.indexOf('.');
        boolean parts = point > 0 && kindSymbol(body.substring(0, point)) != null && point + 1 < body.length();
        return parts ? body.substring(0, point) + "-" + body.substring(point + 1) : body;
    }

    private static boolean startsLikeALetter(List<String> segments) {
        return segments.size() > 1
                && LETTER_ISSUERS_LIKE_A_KIND.contains(
                        (segments.get(0) + "-" + segments.get(1)).toUpperCase(Locale.ROOT));
    }

    private static NumberRegister registerOf(DirectiveKind kind, @Nullable Integer year) {
        if (kind == DirectiveKind.CV) {
            return NumberRegister.OFFICIAL_LETTER;
        }
        return year != null && LEGISLATIVE_KINDS.contains(kind)
                ? NumberRegister.LEGISLATIVE
                : NumberRegister.ADMINISTRATIVE;
    }

    /** "L" before CTN is an order of the State President (Chủ tịch nước), not a law. */
    private static DirectiveKind stateKind(KindSymbol symbol, String issuer) {
        return symbol.kind == DirectiveKind.L && issuer.equals("CTN") ? DirectiveKind.LENH : symbol.kind;
    }

    private static DirectiveNumber withoutKind(
            @Nullable Integer serial, String suffix, @Nullable Integer year, String body, String text) {
        List<String> codes = codes(body);
        boolean ofNationalAssembly =
                codes.size() == 1 && NATIONAL_ASSEMBLY.matcher(codes.get(0)).matches();
        if (ofNationalAssembly && year == null) {
            throw new MalformedNumberException(Reason.YEAR, text);
        }
        if (!ofNationalAssembly && !looksLikeALetterOf(codes.get(0), body)) {
            throw new MalformedNumberException(Reason.ISSUER_UNLIKELY, text);
        }
        return new DirectiveNumber(
                ofNationalAssembly ? NumberRegister.LEGISLATIVE : NumberRegister.OFFICIAL_LETTER,
                serial,
                suffix,
                year,
                null,
                "",
                codes.subList(0, 1),
                codes.subList(1, codes.size()),
                text);
    }

    /**
     * Without a kind only the issuer's code tells a letter's number from "10/ngày" or "5/VIII": it is known, or it is
     * written in capitals as initials are, and without marked vowels.
     */
    private static boolean looksLikeALetterOf(String issuer, String asWritten) {
        if (KNOWN_LETTER_ISSUERS.contains(DirectiveNumber.codeKey(issuer))) {
            return true;
        }
        String first = segments(asWritten).get(0);
        return capitals(first) >= 2
                && capitals(asWritten) >= 3
                && !ROMAN.matcher(first).matches()
                && LETTER_CODES.matcher(asWritten).matches();
    }

    private static long capitals(String code) {
        return code.codePoints().filter(Character::isUpperCase).count();
    }

    private static @Nullable Integer serial(@Nullable String digits, String text) {
        if (digits == null) {
            return null;
        }
        int serial = Integer.parseInt(digits);
        if (serial == 0) {
            throw new MalformedNumberException(Reason.SERIAL, text);
        }
        return serial;
    }

    private static String suffix(@Nullable String letters) {
        return letters == null ? "" : letters;
    }

    private static @Nullable Integer year(@Nullable String digits, String text) {
        if (digits == null) {
            return null;
        }
        int year = Integer.parseInt(digits);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new MalformedNumberException(Reason.YEAR, text);
        }
        return year;
    }

    /** The codes between the hyphens, those that belong together joined again, written in their usual case. */
    private static List<String> codes(String hyphenated) {
        List<String> codes = new ArrayList<>();
        String previous = "";
        for (String segment : segments(hyphenated)) {
            String code = usualCase(segment);
            String key = DirectiveNumber.codeKey(code);
            if (HYPHENATED_ISSUERS.contains(previous + "-" + key)) {
                int last = codes.size() - 1;
                codes.set(last, codes.get(last) + "-" + code);
                previous = "";
            } else {
                codes.add(code);
                previous = key;
            }
        }
        return codes;
    }

    private static List<String> segments(String codes) {
        return SEPARATOR.splitAsStream(codes).toList();
    }

    private static String usualCase(String code) {
        String mixed = MIXED_CASE_CODES.get(code.toLowerCase(Locale.ROOT));
        if (mixed != null) {
            return mixed;
        }
        return capitals(code) == 0 ? code.toUpperCase(Locale.ROOT) : code;
    }

    private static @Nullable KindSymbol kindSymbol(String text) {
        KindSymbol exact = KIND_SYMBOLS.get(text.toUpperCase(Locale.ROOT));
        return exact != null ? exact : KIND_SYMBOLS.get(Folding.fold(text));
    }

    /** Keyed by the symbol in capitals, which is looked up first, and by its folded form. */
    private static Map<String, KindSymbol> kindSymbols() {
        Stream<KindSymbol> official = Stream.of(DirectiveKind.values())
                .filter(kind -> kind.printed() != null)
                .filter(kind -> kind != DirectiveKind.LENH && kind != DirectiveKind.THONG_TRI)
                .map(kind -> new KindSymbol(
                        String.valueOf(kind.printed()),
                        kind,
                        kind == DirectiveKind.TTLT || kind == DirectiveKind.NQLT));
        Stream<KindSymbol> inUse = Stream.of(
                        entry("QĐi", DirectiveKind.QYD),
                        entry("CTHĐ", DirectiveKind.CTR),
                        entry("VBHN", DirectiveKind.OTHER),
                        entry("GCN", DirectiveKind.OTHER))
                .map(symbol -> new KindSymbol(symbol.getKey(), symbol.getValue(), false));
        Stream<KindSymbol> joint = Stream.of(
                        entry("KHLT", DirectiveKind.KH),
                        entry("KHPH", DirectiveKind.KH),
                        entry("HDLT", DirectiveKind.HD),
                        entry("QCLT", DirectiveKind.QC),
                        entry("QCPH", DirectiveKind.QC),
                        entry("TBLT", DirectiveKind.TB),
                        entry("CTrLT", DirectiveKind.CTR),
                        entry("CTrPH", DirectiveKind.CTR),
                        entry("CTPH", DirectiveKind.CTR),
                        entry("CTLT", DirectiveKind.OTHER))
                .map(symbol -> new KindSymbol(symbol.getKey(), symbol.getValue(), true));
        List<KindSymbol> all =
                Stream.of(official, inUse, joint).flatMap(part -> part).toList();
        Map<String, KindSymbol> byText = new HashMap<>();
        all.forEach(symbol -> byText.putIfAbsent(Folding.fold(symbol.printed), symbol));
        all.forEach(symbol -> byText.put(symbol.printed.toUpperCase(Locale.ROOT), symbol));
        return Map.copyOf(byText);
    }
}
