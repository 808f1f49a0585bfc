package vn.thidua.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;

/** The symbols of kinds in numbers, "QĐ", "VBHN", also as scanners misread them. */
final class KindSymbols {

    /** Kinds' symbols as they are printed; a symbol found in another form is proposed in this one. */
    private static final Map<String, String> BY_KEY = byKey();

    private static final Set<String> PRINTED = Set.copyOf(Stream.of(DirectiveKind.values())
            .flatMap(kind -> Stream.ofNullable(kind.printed()))
            .toList());

    private KindSymbols() {}

    /** Whether it is a symbol, perhaps misread. */
    static boolean contains(String code) {
        return PRINTED.contains(code) || BY_KEY.containsKey(Issuers.misreadKey(code));
    }

    /** The symbol as it is printed, or null. */
    static @Nullable String proper(String written) {
        return BY_KEY.get(Issuers.misreadKey(written));
    }

    static boolean isPrinted(String code) {
        return PRINTED.contains(code);
    }

    private static Map<String, String> byKey() {
        Map<String, String> symbols = new HashMap<>();
        for (DirectiveKind kind : DirectiveKind.values()) {
            String printed = kind.printed();
            if (printed != null) {
                symbols.putIfAbsent(Issuers.misreadKey(printed), printed);
            }
        }
        for (String inUse : List.of(
                "CTHĐ", "VBHN", "KHLT", "KHPH", "HDLT", "HDLN", "HD-LN", "QCLT", "QCPH", "TBLT", "CTLT", "TTLB")) {
            symbols.putIfAbsent(Issuers.misreadKey(inUse), inUse);
        }
        for (String decision : List.of("od", "qp", "qb")) {
            symbols.put(decision, "QĐ");
        }
        for (String decree : List.of("np", "nb")) {
            symbols.put(decree, "NĐ");
        }
        return Map.copyOf(symbols);
    }
}
