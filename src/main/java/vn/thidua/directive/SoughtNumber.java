package vn.thidua.directive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody writes it, with the registers in which the document may stand.
 *
 * @param parsed null where only the serial, and perhaps the year, is given
 * @param registerKeys of {@code parsed} first, then of what it may be a slip for; empty without a symbol
 */
record SoughtNumber(
        @Nullable DirectiveNumber parsed,
        int serial,
        @Nullable Integer year,
        List<String> registerKeys) {

    /** "226", "226/2019", also after words: "Nghị định 98/2023". */
    private static final Pattern BARE = Pattern.compile("([0-9]{1,6})(?:\\s*/\\s*((?:19|20|21)[0-9]{2}))?\\s*/?");

    /** Letters of the longest kind's abbreviation that is joined to an issuer by mistake. */
    private static final int LONGEST_SYMBOL = 4;

    private static final Pattern WORDS_BEFORE = Pattern.compile("^[^0-9]{1,60}(?=[0-9])");

    /** Codes of bodies at several levels: ministry (B), province (S), district (P). */
    private static final Set<String> LEVELS = Set.of("b", "s", "p");

    private static final Set<String> DEPARTMENTS =
            Set.of("gddt", "nv", "tc", "ldtbxh", "yt", "tttt", "vhttdl", "vhtt", "tp", "tnmt", "xd", "gtvt", "khcn");

    /** Kinds whose abbreviations are one when marks are lost; in Party notation TT is the Party's own circular. */
    private static final List<Set<DirectiveKind>> LOOK_ALIKES = List.of(
            Set.of(DirectiveKind.DE_AN, DirectiveKind.DU_AN),
            Set.of(DirectiveKind.HD, DirectiveKind.HOP_DONG),
            Set.of(DirectiveKind.TT, DirectiveKind.THONG_TRI));

    static Optional<SoughtNumber> read(String text, @Nullable DirectiveKind kind) {
        var withoutWords = WORDS_BEFORE.matcher(NumberTidying.tidy(text)).replaceFirst("");
        var number = DirectiveNumber.tryParse(text).or(() -> DirectiveNumber.tryParse(withoutWords));
        if (number.isPresent()) {
            return number.filter(one -> one.serial() != null).map(SoughtNumber::of);
        }
        Matcher bare = BARE.matcher(withoutWords);
        if (!bare.matches()) {
            return Optional.empty();
        }
        var serial = Integer.parseInt(bare.group(1));
        var year = bare.group(2) == null ? null : Integer.valueOf(bare.group(2));
        return Optional.of(new SoughtNumber(null, serial, year, usualRegisters(kind)));
    }

    private static SoughtNumber of(DirectiveNumber written) {
        var number = withHyphen(written);
        var keys = new LinkedHashSet<String>();
        keys.add(number.registerKey());
        keys.add(written.registerKey());
        for (var alike : LOOK_ALIKES) {
            if (number.kind() != null && alike.contains(number.kind())) {
                alike.forEach(kind -> keys.add(withKind(number, kind).registerKey()));
            }
        }
        keys.addAll(withOtherLevels(number));
        return new SoughtNumber(number, serialOf(number), number.year(), List.copyOf(keys));
    }

    /** "98/2023/NĐCP", read as a letter's number, is a decree's whose hyphen was forgotten. */
    private static DirectiveNumber withHyphen(DirectiveNumber number) {
        var code = number.issuer();
        if (number.register() != NumberRegister.OFFICIAL_LETTER || number.kind() != null) {
            return number;
        }
        for (int cut = LONGEST_SYMBOL; cut >= 2; cut--) {
            if (cut + 2 > code.length() || !NumberGrammar.isKnownIssuer(code.substring(cut))) {
                continue;
            }
            var written = number.canonical();
            int at = written.indexOf(code) + cut;
            var parted = DirectiveNumber.tryParse(written.substring(0, at) + "-" + written.substring(at))
                    .filter(one -> one.kind() != null && one.register() != NumberRegister.OFFICIAL_LETTER);
            if (parted.isPresent()) {
                return asWritten(parted.get(), number.asWritten());
            }
        }
        return number;
    }

    private static DirectiveNumber asWritten(DirectiveNumber number, String text) {
        return new DirectiveNumber(
                number.register(),
                number.serial(),
                number.serialSuffix(),
                number.year(),
                number.kind(),
                number.kindSymbol(),
                number.issuers(),
                number.units(),
                text);
    }

    private static int serialOf(DirectiveNumber number) {
        var serial = number.serial();
        return serial == null ? 0 : serial;
    }

    /** A decree has one maker. */
    private static List<String> usualRegisters(@Nullable DirectiveKind kind) {
        return kind == DirectiveKind.ND ? List.of("nd-cp") : List.of();
    }

    private static List<String> withOtherLevels(DirectiveNumber number) {
        var code = DirectiveNumber.codeKey(number.issuer());
        var bare = code.length() > 1 && LEVELS.contains(code.substring(0, 1)) && DEPARTMENTS.contains(code.substring(1))
                ? code.substring(1)
                : code;
        if (!DEPARTMENTS.contains(bare)) {
            return List.of();
        }
        var keys = new ArrayList<String>();
        if (!bare.equals(code)) {
            keys.add(withIssuer(number, bare).registerKey());
        } else {
            LEVELS.stream()
                    .sorted()
                    .forEach(level -> keys.add(withIssuer(number, level + bare).registerKey()));
        }
        return keys;
    }

    private static DirectiveNumber withIssuer(DirectiveNumber number, String issuer) {
        return new DirectiveNumber(
                number.register(),
                number.serial(),
                number.serialSuffix(),
                number.year(),
                number.kind(),
                number.kindSymbol(),
                List.of(issuer),
                number.units(),
                number.asWritten());
    }

    private static DirectiveNumber withKind(DirectiveNumber number, DirectiveKind kind) {
        return new DirectiveNumber(
                number.register(),
                number.serial(),
                number.serialSuffix(),
                number.year(),
                kind,
                number.kindSymbol(),
                number.issuers(),
                number.units(),
                number.asWritten());
    }
}
