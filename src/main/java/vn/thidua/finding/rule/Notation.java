package vn.thidua.finding.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.Mention;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/** How numbers are written: in the notation of the wrong side, with blanks inside, cut by the letters of a stamp. */
final class Notation implements FindingRule {

    /** Issuers' codes that only bodies of the State have. */
    private static final Pattern STATE = Pattern.compile(
            "cp|ttg|ubnd|hdnd|ctn|qh[0-9]*|ubtvqh[0-9]*|vpcp|tandtc|vksndtc|bgddt|bnv|btc|byt|btp|bca|sgddt|snv|syt|stc|pgddt|pnv");

    /** Codes that only Party committees have. */
    private static final Pattern PARTY = Pattern.compile("tw|tu|hu|qu|thu|tuv|vptw|btgtw|btctw|ubkttw");

    private static final Pattern BLANK_AT_SIGN = Pattern.compile("[^\\S\\r\\n]+(?=[/\\-–])|(?<=[/\\-–])[^\\S\\r\\n]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BROKEN_LINE = Pattern.compile("[\\r\\n\\f]");

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var seen = new HashSet<String>();
        return directive.mentions().stream()
                .filter(mention -> mention.numberAsWritten() != null)
                .flatMap(mention -> check(mention, String.valueOf(mention.numberAsWritten()), seen));
    }

    private static Stream<Finding> check(Mention mention, String asWritten, Set<String> seen) {
        if (!seen.add(asWritten)) {
            return Stream.empty();
        }
        return Stream.of(side(mention, asWritten), spacing(mention, asWritten), noise(mention, asWritten))
                .flatMap(Optional::stream)
                .map(finding -> finding.relatedTo(Stream.of(mention.cited())));
    }

    private static Optional<Finding> side(Mention mention, String asWritten) {
        var written = DirectiveNumber.tryParse(asWritten).orElse(null);
        if (written == null || written.issuers().size() != 1) {
            return Optional.empty();
        }
        var issuer = String.join("", Folding.words(written.issuer()));
        if (written.register() == NumberRegister.PARTY && STATE.matcher(issuer).matches()) {
            return Optional.of(Finding.ofNumber(
                            FindingCode.PARTY_NOTATION_FOR_STATE_ISSUER,
                            mention,
                            asWritten,
                            Text.of(
                                    asWritten + " viết theo lối của Đảng, nhưng " + written.issuer()
                                            + " là cơ quan nhà nước.",
                                    asWritten + " is in Party notation, but " + written.issuer() + " is a State body."))
                    .suggesting(written.stateForm().orElse(null)));
        }
        if (written.register() == NumberRegister.ADMINISTRATIVE
                && PARTY.matcher(issuer).matches()) {
            return Optional.of(Finding.ofNumber(
                            FindingCode.STATE_NOTATION_FOR_PARTY_ISSUER,
                            mention,
                            asWritten,
                            Text.of(
                                    asWritten + " viết theo lối nhà nước, nhưng " + written.issuer()
                                            + " là cơ quan Đảng.",
                                    asWritten + " is in State notation, but " + written.issuer() + " is a Party body."))
                    .suggesting(partyForm(written)));
        }
        return Optional.empty();
    }

    private static @Nullable String partyForm(DirectiveNumber written) {
        var kind = written.kindSymbol();
        if (kind.isEmpty() || written.serial() == null) {
            return null;
        }
        var unit = written.units().isEmpty() ? "" : "-" + String.join("-", written.units());
        return "%02d%s-%s/%s%s".formatted(written.serial(), written.serialSuffix(), kind, written.issuer(), unit);
    }

    /** A break of the line is no fault of notation. */
    private static Optional<Finding> spacing(Mention mention, String asWritten) {
        if (BROKEN_LINE.matcher(asWritten).find()
                || !BLANK_AT_SIGN.matcher(asWritten.strip()).find()) {
            return Optional.empty();
        }
        return Optional.of(Finding.ofNumber(
                        FindingCode.NOTATION_SPACING,
                        mention,
                        asWritten,
                        Text.of(
                                "“" + asWritten + "” có khoảng trắng quanh dấu.",
                                "“" + asWritten + "” has blanks around its signs."))
                .suggesting(DirectiveNumber.tryParse(asWritten)
                        .map(DirectiveNumber::canonical)
                        .orElseGet(() -> BLANK_AT_SIGN.matcher(asWritten).replaceAll(""))));
    }

    /** Lines inside the number hold more than the number. */
    private static Optional<Finding> noise(Mention mention, String asWritten) {
        var number = mention.number();
        if (number == null || !BROKEN_LINE.matcher(asWritten).find()) {
            return Optional.empty();
        }
        var joined = BLANKS.matcher(asWritten).replaceAll("");
        if (joined.codePointCount(0, joined.length()) <= number.length() + 2) {
            return Optional.empty();
        }
        var shown = BLANKS.matcher(asWritten).replaceAll(" ").strip();
        return Optional.of(Finding.ofNumber(
                        FindingCode.NUMBER_SPLIT_BY_NOISE,
                        mention,
                        asWritten,
                        Text.of(
                                "Số " + number + " bị chữ lạ cắt đôi: “" + shown + "”.",
                                "The number " + number + " is split by foreign letters: “" + shown + "”."))
                .suggesting(number));
    }
}
