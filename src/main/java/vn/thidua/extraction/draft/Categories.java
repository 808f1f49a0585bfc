package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How texts name the categories of people and collectives that may take part. */
final class Categories {

    static final String COLLECTIVE = "COLLECTIVE";

    private record Name(String code, Pattern form) {}

    /** A mention: code and place in the searched text. */
    record Mention(String code, int start, int end) {}

    private static final List<Name> NAMES = List.of(
            new Name("SMALL_COLLECTIVE", Forms.of("tập thể nhỏ|tổ chuyên môn")),
            new Name(COLLECTIVE, Forms.of("(?<!người )tập thể")),
            new Name("MANAGER", Forms.of("cán bộ,? ?quản l[ýí]|viên chức quản lý|\\bCBQL\\b|ban giám hiệu")),
            new Name("TEACHER", Forms.of("giáo viên|nhà giáo|giảng viên|\\bGV\\b")),
            new Name(
                    "OFFICIAL",
                    Forms.of("cán bộ, công chức(?:, viên chức)?|công chức(?:, viên chức)?|viên chức(?! quản)")),
            new Name("STAFF", Forms.of("nhân viên(?:, người lao động)?|người lao động|\\bNLĐ\\b")),
            new Name("STUDENT", Forms.of("học sinh(?:, sinh viên)?|sinh viên|học viên|\\bHS\\b")));

    private static final Pattern ALL_OF_SCHOOL = Pattern.compile("\\bCB[,-]?\\s?GV[,-]?\\s?NV");

    private Categories() {}

    /** Every mention in their order; where two overlap, the longer one. */
    static List<Mention> in(String text) {
        var found = new ArrayList<Mention>();
        var all = ALL_OF_SCHOOL.matcher(text);
        while (all.find()) {
            for (var code : List.of("MANAGER", "TEACHER", "STAFF")) {
                found.add(new Mention(code, all.start(), all.end()));
            }
        }
        for (var name : NAMES) {
            var matcher = name.form.matcher(text);
            while (matcher.find()) {
                var start = matcher.start();
                var end = matcher.end();
                if (found.stream().noneMatch(one -> one.start < end && start < one.end)) {
                    found.add(new Mention(name.code, start, end));
                }
            }
        }
        found.sort(java.util.Comparator.comparingInt(Mention::start));
        return found;
    }
}
