package vn.thidua.directive;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Folding;

/**
 * The number and symbol of a document (số và ký hiệu), taken apart. Forms and abbreviations are those of Decree
 * 30/2020/NĐ-CP for administrative documents, of the law on legal documents and, for the Party, of Hướng dẫn 36-HD/VPTW
 * of 2018; the register is the one the <em>form</em> tells, even where the issuer belongs elsewhere ("01-NQ/CP" is in
 * Party notation and stays {@link NumberRegister#PARTY}).
 *
 * <p>Two numbers are equal when all parts are, {@code asWritten} included. To tell whether two numbers mean one
 * document use {@link DirectiveIdentity}: numbers restart, and every issuer has registers of its own.
 *
 * @param register the register whose form the number has, never {@link NumberRegister#UNNUMBERED}
 * @param serial the number proper, 1 and up, or null on a draft ("Số: /KH-PGD&amp;ĐT")
 * @param serialSuffix letters directly after the serial ("12a"), usually empty
 * @param year the year inside the number, or null when it shows none
 * @param kind the kind that the number shows; null for official letters without "CV" and for numbers such as
 *     06/2022/QH15, which laws and resolutions of the National Assembly share
 * @param kindSymbol the kind's abbreviation as the number prints it ("CTHĐ" for CTR), or empty
 * @param issuers codes of the issuers: exactly one, except in {@link NumberRegister#JOINT}
 * @param units codes after the issuer's, mostly of the unit that drafted the document ("NV"), usually none
 * @param asWritten the text that was parsed, unchanged
 */
public record DirectiveNumber(
        NumberRegister register,
        @Nullable Integer serial,
        String serialSuffix,
        @Nullable Integer year,
        @Nullable DirectiveKind kind,
        String kindSymbol,
        List<String> issuers,
        List<String> units,
        String asWritten) {

    public DirectiveNumber {
        issuers = List.copyOf(issuers);
        units = List.copyOf(units);
    }

    /**
     * Reads a number. Tolerated are: blanks around the signs, any dash for the hyphen, lower case, a missing stroke in
     * the kind (QD for QĐ), decomposed characters, "Số:" in front, punctuation behind, {@code /} for the hyphen after a
     * kind, a blank for the first hyphen of a Party number, and a blank or dotted serial.
     *
     * @throws MalformedNumberException when the text is no document number; it says why
     */
    public static DirectiveNumber parse(String text) {
        return NumberGrammar.parse(text);
    }

    /** As {@link #parse}, empty instead of an exception. */
    public static Optional<DirectiveNumber> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (MalformedNumberException notANumber) {
            return Optional.empty();
        }
    }

    /** The issuer's code; of a joint document all codes joined by hyphens. */
    public String issuer() {
        return String.join("-", issuers);
    }

    /** The number as it ought to be printed in its register: no blanks, plain hyphens, 1 to 9 with a leading zero. */
    public String canonical() {
        if (register == NumberRegister.PARTY) {
            return printedSerial() + "-" + symbol();
        }
        return printedSerial() + "/" + (year == null ? "" : year + "/") + symbol();
    }

    /** The canonical number without serial and year: "KH-UBND-NV", "CT/TW", "QH15". */
    public String symbol() {
        if (register == NumberRegister.PARTY) {
            return kindSymbol + "/" + hyphenated("", code -> code);
        }
        return hyphenated(kindSymbol, code -> code);
    }

    /**
     * The symbol without what people vary in writing it: case, marks, {@code &} and other signs inside a code, Party or
     * State notation, "CV" in an official letter. KH-PGD&amp;ĐT and KH-PGDĐT have one key; ĐA and DA, HĐ and HD keep
     * theirs apart.
     */
    public String registerKey() {
        return hyphenated(kindKey(), DirectiveNumber::codeKey);
    }

    /** The kind the number shows, or the one to assume when nothing else tells it: letter, law, ordinance. */
    public DirectiveKind usualKind() {
        if (kind != null) {
            return kind;
        }
        if (register == NumberRegister.OFFICIAL_LETTER) {
            return DirectiveKind.CV;
        }
        return codeKey(issuer()).startsWith("ubtvqh") ? DirectiveKind.PL : DirectiveKind.L;
    }

    /**
     * For a number in Party notation the same in State notation ("01-NQ/CP": "01/NQ-CP"), to be suggested when the
     * issuer is a State body; empty for all others.
     */
    public Optional<String> stateForm() {
        if (register != NumberRegister.PARTY) {
            return Optional.empty();
        }
        return Optional.of(printedSerial() + "/" + hyphenated(kindSymbol, code -> code));
    }

    /** A code as compared: letters and digits in lower case without marks. */
    static String codeKey(String code) {
        var key = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 'a' - 'A'));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (c == '\u0110' || c == '\u0111') {
                key.append('d');
            } else if (c != '&' && c != '-') {
                return String.join("", Folding.words(code));
            }
        }
        return key.toString();
    }

    private String kindKey() {
        if (kind == null || (kind == DirectiveKind.CV && register == NumberRegister.OFFICIAL_LETTER)) {
            return "";
        }
        if (kind == DirectiveKind.OTHER) {
            return codeKey(kindSymbol);
        }
        String key = kind.name().toLowerCase(Locale.ROOT);
        boolean jointOnlyHere = register == NumberRegister.JOINT && !Objects.equals(kind.printed(), kindSymbol);
        return jointOnlyHere ? key + "lt" : key;
    }

    private String printedSerial() {
        return serial == null ? "" : (serial < 10 ? "0" : "") + serial + serialSuffix;
    }

    private String hyphenated(String kindPart, UnaryOperator<String> form) {
        Stream<String> codes = Stream.concat(issuers.stream(), units.stream()).map(form);
        return Stream.concat(Stream.of(kindPart), codes)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }
}
