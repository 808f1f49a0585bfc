package vn.thidua.finding.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Folding;

/** The sorts of bodies that both a name and a code tell: a People's Committee is no department of it. */
enum IssuerSort {
    GOVERNMENT,
    MINISTRY,
    COMMITTEE,
    COUNCIL,
    DEPARTMENT,
    OFFICE,
    PARTY;

    /** How names begin, the longer before the shorter; "Bộ Chính trị" is no ministry. */
    private static final Map<String, IssuerSort> BEGINNINGS = Map.ofEntries(
            Map.entry("chinh phu", GOVERNMENT),
            Map.entry("thu tuong", GOVERNMENT),
            Map.entry("bo truong", MINISTRY),
            Map.entry("bo giao duc", MINISTRY),
            Map.entry("bo noi vu", MINISTRY),
            Map.entry("bo tai chinh", MINISTRY),
            Map.entry("bo y te", MINISTRY),
            Map.entry("ubnd", COMMITTEE),
            Map.entry("uy ban nhan dan", COMMITTEE),
            Map.entry("chu tich ubnd", COMMITTEE),
            Map.entry("chu tich uy ban nhan dan", COMMITTEE),
            Map.entry("hdnd", COUNCIL),
            Map.entry("hoi dong nhan dan", COUNCIL),
            Map.entry("thuong truc hdnd", COUNCIL),
            Map.entry("thuong truc hoi dong nhan dan", COUNCIL),
            Map.entry("so", DEPARTMENT),
            Map.entry("giam doc so", DEPARTMENT),
            Map.entry("phong", OFFICE),
            Map.entry("truong phong", OFFICE),
            Map.entry("bo chinh tri", PARTY),
            Map.entry("ban bi thu", PARTY),
            Map.entry("ban thuong vu tinh uy", PARTY),
            Map.entry("ban thuong vu thanh uy", PARTY),
            Map.entry("ban thuong vu huyen uy", PARTY),
            Map.entry("ban chap hanh trung uong", PARTY),
            Map.entry("tinh uy", PARTY),
            Map.entry("thanh uy", PARTY),
            Map.entry("huyen uy", PARTY));

    private static final Map<String, IssuerSort> CODES = Map.of(
            "cp", GOVERNMENT,
            "ttg", GOVERNMENT,
            "ubnd", COMMITTEE,
            "hdnd", COUNCIL,
            "tw", PARTY,
            "tu", PARTY,
            "hu", PARTY);

    private static final Map<Character, IssuerSort> LEVELS = Map.of('b', MINISTRY, 's', DEPARTMENT, 'p', OFFICE);

    private static final Set<String> BRANCHES =
            Set.of("gddt", "nv", "tc", "ldtbxh", "yt", "tttt", "vhttdl", "vhtt", "tnmt", "xd", "gtvt", "khcn");

    private static final int LONGEST_BEGINNING = 6;

    /** By the words a name begins with; null for names that tell none of these. */
    static @Nullable IssuerSort ofName(String name) {
        List<String> words = Folding.words(name);
        return Stream.iterate(Math.min(words.size(), LONGEST_BEGINNING), count -> count > 0, count -> count - 1)
                .map(count -> BEGINNINGS.get(String.join(" ", words.subList(0, count))))
                .filter(sort -> sort != null)
                .findFirst()
                .orElse(null);
    }

    static @Nullable IssuerSort ofCode(String code) {
        var key = String.join("", Folding.words(code));
        if (key.length() > 2 && BRANCHES.contains(key.substring(1))) {
            return LEVELS.get(key.charAt(0));
        }
        return CODES.get(key);
    }
}
