package vn.thidua.impact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.InForce;
import vn.thidua.directive.NumberRegister;

/** What a directive is, as far as it decides what rests on it. Both days are inclusive. */
record Document(
        UUID id,
        DirectiveKind kind,
        NumberRegister register,
        @Nullable String symbol,
        DirectiveStatus status,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo) {

    /** Kinds of legal documents (Law 80/2015/QH13, art. 4): they bind whoever names them, in whatever words. */
    static final Set<DirectiveKind> LEGAL = Arrays.stream(DirectiveKind.values())
            .filter(kind -> kind.legalRank().isPresent())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DirectiveKind.class)));

    /** The rank of an ordinance in {@link DirectiveKind#legalRank}. */
    private static final int ORDINANCE = 30;

    /** Of resolutions of the National Assembly and its Standing Committee: 42/2017/QH14, 1023/NQ-UBTVQH15. */
    private static final Pattern OF_THE_NATIONAL_ASSEMBLY = Pattern.compile("(?:NQ-)?(?:UBTV)?QH\\d{1,2}");

    static Document of(Directive directive) {
        return new Document(
                directive.id,
                directive.kind,
                directive.numberRegister,
                directive.symbol,
                directive.status,
                directive.inForceFrom,
                directive.inForceTo);
    }

    boolean isLegal() {
        return LEGAL.contains(kind);
    }

    /**
     * Whether it needs no basis above itself: constitution, law, ordinance, a resolution of the National Assembly, a
     * document of the Party's central bodies.
     */
    boolean isTop() {
        var rank = kind.legalRank();
        if (rank.isPresent()) {
            return rank.getAsInt() <= ORDINANCE;
        }
        return symbol != null
                && (register == NumberRegister.PARTY && symbol.endsWith("/TW")
                        || kind == DirectiveKind.NQ
                                && OF_THE_NATIONAL_ASSEMBLY.matcher(symbol).matches());
    }

    InForce on(LocalDate day) {
        return InForce.on(day, inForceFrom, inForceTo);
    }

    boolean isOver(LocalDate day) {
        return on(day) == InForce.NO_LONGER;
    }
}
