package vn.thidua.directive;

import static vn.thidua.directive.ResolutionReason.*;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.ResolutionReason.Weight;
import vn.thidua.text.Folding;
import vn.thidua.time.PartialDate;

/** A record held against a description: what agrees, what was tolerated, what speaks against it. */
final class DirectiveMatch {

    /** Share of the shorter title's words that the other one has, from which on both may be one title. */
    private static final double SAME_TITLE = 0.6;

    private static final Set<DirectiveKind> NAMED_BY_TITLE =
            EnumSet.of(DirectiveKind.HIEN_PHAP, DirectiveKind.L, DirectiveKind.PL);

    final KnownDirective known;
    final Set<ResolutionReason> reasons = EnumSet.noneOf(ResolutionReason.class);

    private DirectiveMatch(KnownDirective known) {
        this.known = known;
    }

    /** Empty when the record is certainly another document. */
    static Optional<DirectiveMatch> of(DirectiveDescription said, @Nullable SoughtNumber sought, KnownDirective known) {
        var match = new DirectiveMatch(known);
        var possible = match.number(sought)
                && match.year(said.issuedOn(), sought)
                && match.date(said.issuedOn(), sought)
                && match.issuer(said.issuer(), sought)
                && match.kind(said.kind(), sought)
                && match.title(said.title(), sought != null || match.has(DATE_AGREES));
        return possible ? Optional.of(match) : Optional.empty();
    }

    boolean isExact() {
        return has(NUMBER_AGREES) && none(Weight.TOLERATED) && none(Weight.AGAINST);
    }

    /** Whether nothing speaks against it, and enough for it. */
    boolean fits() {
        if (!none(Weight.AGAINST)) {
            return isOnlyInDoubtForASlip();
        }
        var sure = has(DATE_AGREES) && (has(ISSUER_AGREES) || has(ISSUER_PARTIAL));
        if (has(ISSUER_CODE_DIFFERS)) {
            return has(ISSUER_AGREES) || has(DATE_AGREES);
        }
        if (has(SYMBOL_MISSING)) {
            return sure || (has(ISSUER_BY_CODE) && !has(YEAR_MISSING));
        }
        if (has(NUMBER_MISSING)) {
            return sure && !has(SUBJECT_DIFFERS)
                    || has(TITLE_AGREES)
                            && (has(ISSUER_AGREES) || has(DATE_AGREES) || NAMED_BY_TITLE.contains(known.kind()));
        }
        return true;
    }

    /** Smaller is better. */
    int doubts() {
        return reasons.stream()
                .mapToInt(reason -> switch (reason.weight) {
                    case FOR -> -1;
                    case TRIFLE, OUTCOME -> 0;
                    case TOLERATED -> 3;
                    case AGAINST -> 20;
                })
                .sum();
    }

    Resolution.Candidate candidate() {
        return new Resolution.Candidate(known.ref(), List.copyOf(reasons));
    }

    /** The wrong day beside a complete identity, or a misspelt issuer beside the right number and day. */
    private boolean isOnlyInDoubtForASlip() {
        var against = reasons.stream()
                .filter(reason -> reason.weight == Weight.AGAINST)
                .toList();
        if (against.equals(List.of(DATE_DIFFERS))) {
            return has(NUMBER_AGREES) && none(Weight.TOLERATED);
        }
        return against.equals(List.of(ISSUER_SIMILAR)) && has(NUMBER_AGREES) && has(DATE_AGREES);
    }

    private boolean number(@Nullable SoughtNumber sought) {
        if (sought == null) {
            reasons.add(NUMBER_MISSING);
            return true;
        }
        var parsed = sought.parsed();
        var inRegister = parsed == null || sought.registerKeys().contains(String.valueOf(known.registerKey()));
        if (!Objects.equals(known.serial(), sought.serial()) || !inRegister) {
            return false;
        }
        if (parsed == null) {
            reasons.add(SYMBOL_MISSING);
            return true;
        }
        var suffix = known.serialSuffix() == null ? "" : known.serialSuffix();
        if (!Folding.fold(suffix).equals(Folding.fold(parsed.serialSuffix()))) {
            reasons.add(SUFFIX_DIFFERS);
        }
        reasons.add(NUMBER_AGREES);
        notation(parsed);
        return true;
    }

    private void notation(DirectiveNumber parsed) {
        var recorded = known.symbol();
        if (recorded == null || parsed.symbol().equals(recorded)) {
            if (!parsed.asWritten().equals(known.number())
                    && !parsed.asWritten().equals(known.numberAsWritten())) {
                reasons.add(isHyphenLost(parsed) ? SIGNS_IN_CODE : TYPOGRAPHY);
            }
            return;
        }
        var ownKey = parsed.registerKey();
        if (!ownKey.equals(known.registerKey()) && !alikeButForKind(ownKey, String.valueOf(known.registerKey()))) {
            reasons.add(ISSUER_CODE_DIFFERS);
            reasons.remove(NUMBER_AGREES);
        }
        if ((parsed.register() == NumberRegister.PARTY) != (known.register() == NumberRegister.PARTY)) {
            reasons.add(PARTY_OR_STATE_NOTATION);
        }
        if (has(ISSUER_CODE_DIFFERS)) {
            return;
        }
        var written = letters(parsed.symbol());
        var expected = letters(recorded);
        if (!written.equals(expected)) {
            reasons.add(MARKS_MISSING);
        } else if (!parsed.symbol().replace('/', '-').equalsIgnoreCase(recorded.replace('/', '-'))) {
            reasons.add(SIGNS_IN_CODE);
        } else if (!has(PARTY_OR_STATE_NOTATION)) {
            reasons.add(TYPOGRAPHY);
        }
    }

    /** "NĐCP" for "NĐ-CP" */
    private static boolean isHyphenLost(DirectiveNumber parsed) {
        return Folding.words(parsed.asWritten())
                .contains(DirectiveNumber.codeKey(parsed.kindSymbol() + parsed.issuer()));
    }

    /** "de_an-ubnd", "du_an-ubnd": the same code, and kinds that look alike. */
    private static boolean alikeButForKind(String key, String other) {
        return key.indexOf('-') > 0
                && other.indexOf('-') > 0
                && key.substring(key.indexOf('-')).equals(other.substring(other.indexOf('-')));
    }

    private static String letters(String symbol) {
        return symbol.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private boolean year(@Nullable PartialDate issuedOn, @Nullable SoughtNumber sought) {
        var years = new HashSet<Integer>();
        var ofNumber = sought == null ? null : sought.year();
        if (ofNumber != null) {
            years.add(ofNumber);
        }
        if (issuedOn != null) {
            years.add(issuedOn.year());
        }
        if (years.size() > 1) {
            reasons.add(YEARS_CONTRADICT);
        }
        var recorded = known.year();
        if (recorded == null) {
            reasons.add(DATE_NOT_RECORDED);
            return years.isEmpty() || years.stream().anyMatch(this::mayBeOf);
        }
        if (years.isEmpty()) {
            if (sought != null) {
                reasons.add(YEAR_MISSING);
            }
            return true;
        }
        if (sought != null && sought.parsed() != null && (ofNumber == null) != (known.numberYear() == null)) {
            reasons.add(YEAR_PLACED_OTHERWISE);
        }
        return years.contains(recorded);
    }

    private boolean mayBeOf(int year) {
        return (known.earliest() == null || known.earliest().getYear() <= year)
                && (known.latest() == null || known.latest().getYear() >= year);
    }

    private boolean date(@Nullable PartialDate issuedOn, @Nullable SoughtNumber sought) {
        var earliest = known.earliest();
        var latest = known.latest();
        if (issuedOn == null || earliest == null || latest == null) {
            return true;
        }
        if (issuedOn.earliest().isAfter(latest) || earliest.isAfter(issuedOn.latest())) {
            reasons.add(DATE_DIFFERS);
            return sought != null;
        }
        reasons.add(
                issuedOn.precision() == PartialDate.Precision.DAY && earliest.equals(latest) ? DATE_AGREES : DATE_FITS);
        return true;
    }

    private boolean issuer(@Nullable String said, @Nullable SoughtNumber sought) {
        var number = sought == null ? null : sought.parsed();
        var central = number == null
                ? sought != null && sought.registerKeys().contains(String.valueOf(known.registerKey()))
                : DirectiveIdentity.isCentral(number);
        if (said == null || !known.hasIssuer()) {
            reasons.add(central ? ISSUER_BY_CODE : said == null ? ISSUER_MISSING : ISSUER_NOT_RECORDED);
            return true;
        }
        var match = said.strip().equalsIgnoreCase(known.unitCode())
                ? IssuerMatch.SAME
                : IssuerMatch.of(said, known.issuerNames());
        if (match == IssuerMatch.SAME) {
            reasons.add(ISSUER_AGREES);
        } else if (central) {
            reasons.add(match == IssuerMatch.PARTIAL ? ISSUER_BY_CODE : ISSUER_NAMED_OTHERWISE);
        } else if (match == IssuerMatch.DIFFERENT) {
            return false;
        } else {
            reasons.add(
                    switch (match) {
                        case PARTIAL -> ISSUER_PARTIAL;
                        case OTHER_LEVEL -> ISSUER_OTHER_LEVEL;
                        default -> ISSUER_SIMILAR;
                    });
        }
        return true;
    }

    /** Without a symbol nothing but the kind tells what it is. */
    private boolean kind(@Nullable DirectiveKind said, @Nullable SoughtNumber sought) {
        if (said == null || said == known.kind()) {
            return true;
        }
        reasons.add(KIND_DIFFERS);
        return sought != null && sought.parsed() != null;
    }

    private boolean title(@Nullable String said, boolean otherwiseFound) {
        if (said == null || known.subject() == null) {
            return said == null || otherwiseFound;
        }
        var words = TitleWords.of(said, known.kind());
        var recorded = TitleWords.of(known.subject(), known.kind());
        if (words.equals(recorded)) {
            reasons.add(TITLE_AGREES);
            return true;
        }
        var common = new HashSet<>(words);
        common.retainAll(new HashSet<>(recorded));
        if (common.size() >= SAME_TITLE * Math.max(1, Math.min(words.size(), recorded.size()))) {
            reasons.add(TITLE_FITS);
            return true;
        }
        reasons.add(SUBJECT_DIFFERS);
        return otherwiseFound;
    }

    private boolean has(ResolutionReason reason) {
        return reasons.contains(reason);
    }

    private boolean none(Weight weight) {
        return reasons.stream().noneMatch(reason -> reason.weight == weight);
    }
}
