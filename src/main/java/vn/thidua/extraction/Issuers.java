package vn.thidua.extraction;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codes of issuers in document numbers: their proper form, and which belong to the Party and which to the State. */
final class Issuers {

    /** Codes with their marks; a code found without them, or misread, is proposed in this form. */
    private static final String KNOWN = """
            CP TTg TW TU HU QU ThU ĐU UBND HĐND UBMTTQ MTTQ MTTW UBMTTQVN HĐBT HĐNN CTN UBTVQH VPCP VPCTN VPQH
            BGDĐT BGD&ĐT SGDĐT SGD&ĐT PGDĐT PGD&ĐT GDĐT GD&ĐT BGD BNV SNV PNV BTC STC BYT SYT BCA CAT BQP BTP STP BCT
            SCT BXD SXD BKHCN BKHĐT SKHĐT BTNMT STNMT BTTTT STTTT BVHTTDL SVHTTDL SVHTTDL BLĐTBXH SLĐTBXH BNNPTNT
            SNNPTNT BGTVT SGTVT BNG TTCP UBDT NHNN TLĐ TLĐLĐ LĐLĐ CĐGD CĐN CĐCS TWĐTN TWĐ TĐTN ĐTN TWHLHPN HLHPN HND
            HCCB HCTĐ HĐTĐ HĐTĐKT HĐTĐ-KT BTĐKT TĐKT BTĐKTTW BCĐ BCHTW UBKTTW UBKT BTCTW BTC BTGTW BTG BTGDVTW BDVTW BDV
            VPTW VPTU BTCTU TCTU UBKTTU BTGTU BTVTU TANDTC VKSNDTC TAND VKSND KBNN BHXH NHCSXH TTLĐ ĐHQG ĐHQGHN ĐHQGHCM
            TCT TCHQ CTK TCTK QLTT ATTP BCHQS UB HĐTV TTHĐND VP TH NV VX KT NC GDTrH GDTH GDMN GDTX GDĐH CTHSSV NGCBQLGD
            TCCB KHTC
            """;

    private static final int SHORTEST_MISREAD = 4;

    private static final Set<String> PARTY = Set.of(
            "TW", "TU", "HU", "QU", "ThU", "ĐU", "VPTW", "VPTU", "BTCTW", "BTGTW", "BTGDVTW", "BDVTW", "UBKTTW",
            "BTCTU", "TCTU", "UBKTTU", "BTGTU", "BTVTU");

    private static final Set<String> STATE = Set.of(
            "CP", "TTg", "UBND", "HĐND", "CTN", "UBTVQH", "HĐBT", "BGDĐT", "BGD&ĐT", "SGDĐT", "SGD&ĐT", "PGDĐT",
            "PGD&ĐT", "BNV", "SNV", "BTC", "STC", "VPCP");

    private static final Set<String> CODES =
            new LinkedHashSet<>(List.of(KNOWN.strip().split("\\s+", -1)));
    private static final Map<String, String> BY_KEY = byKey();

    private Issuers() {}

    static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    static boolean isOfTheParty(String code) {
        return PARTY.contains(code);
    }

    static boolean isOfTheState(String code) {
        return STATE.contains(code);
    }

    /** The proper form of a code that lost its marks or was misread, or null when nothing known is like it. */
    static @Nullable String proper(String code) {
        if (CODES.contains(code)) {
            return code;
        }
        String key = misreadKey(code);
        String proper = BY_KEY.get(key);
        return proper != null || code.length() < SHORTEST_MISREAD || key.indexOf('m') < 0
                ? proper
                : BY_KEY.get(key.replace('m', 'n'));
    }

    /**
     * A code with everything made equal that a scanner confuses: marks, case, 0 and O, 1 and I, 8 and B, 7 and T, VV
     * and W.
     */
    static String misreadKey(String code) {
        var key = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = Letters.fold(code.charAt(i));
            key.append(
                    switch (c) {
                        case '0' -> 'o';
                        case '1', 'l', '|' -> 'i';
                        case '8' -> 'b';
                        case '5' -> 's';
                        case '6', '9' -> 'g';
                        case '7' -> 't';
                        case 'f' -> 'p';
                        default -> c;
                    });
        }
        return key.indexOf("vv") < 0 ? key.toString() : key.toString().replace("vv", "w");
    }

    private static Map<String, String> byKey() {
        Map<String, String> byKey = new HashMap<>();
        CODES.forEach(code -> byKey.putIfAbsent(misreadKey(code), code));
        CODES.forEach(code -> misreadStrokes(code, 0).forEach(variant -> byKey.putIfAbsent(variant, code)));
        return Map.copyOf(byKey);
    }

    /** A scanner takes Đ for D, P or B; of short codes too little would be left to tell them by. */
    private static List<String> misreadStrokes(String code, int from) {
        int stroke = code.length() < SHORTEST_MISREAD ? -1 : code.indexOf('\u0110', from);
        if (stroke < 0) {
            return List.of(misreadKey(code));
        }
        return Stream.of("D", "P", "B")
                .map(letter -> code.substring(0, stroke) + letter + code.substring(stroke + 1))
                .flatMap(variant -> misreadStrokes(variant, stroke + 1).stream())
                .toList();
    }
}
