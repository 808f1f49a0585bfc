package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Awards as texts name them, with who grants them: who grants a certificate or a flag tells which one it is. */
final class Awards {

    /**
     * A mention.
     *
     * @param code of the award catalogue; null where the words do not tell which award it is
     * @param grantor null where nobody is named
     */
    record Award(
            @Nullable String code, Words words, @Nullable Words grantor) {

        int start() {
            return words.start();
        }
    }

    private enum Kind {
        FIXED,
        CERTIFICATE,
        FLAG,
        FIGHTER
    }

    private record Name(Pattern form, Kind kind, @Nullable String code) {}

    private static final List<Name> NAMES = List.of(
            name("bằng khen", Kind.CERTIFICATE, "PROVINCE_MERIT_CERTIFICATE"),
            name("giấy khen", Kind.FIXED, "COMMENDATION_CERTIFICATE"),
            name("cờ thi đua", Kind.FLAG, "PROVINCIAL_EMULATION_FLAG"),
            name("huân chương", Kind.FIXED, "ORDER"),
            name("huy chương", Kind.FIXED, "MEDAL"),
            name("k[ỷỉ] niệm chương", Kind.FIXED, "COMMEMORATIVE_MEDAL"),
            name("chiến s[ĩỹ] thi đua|(?<!\\p{L})CSTĐ(?!\\p{L})", Kind.FIGHTER, null),
            name("tập thể lao động xuất sắc", Kind.FIXED, "EXCELLENT_WORK_COLLECTIVE"),
            name("tập thể lao động tiên tiến", Kind.FIXED, "ADVANCED_WORK_COLLECTIVE"),
            name("lao động tiên tiến", Kind.FIXED, "ADVANCED_WORKER"),
            name("tuyên dương|biểu dương", Kind.FIXED, "PRAISE"));

    private static final Pattern ANY = Forms.of("(?<!thi đua,? {0,2}[-–]? {0,2})(?<!thi đua và )khen thưởng");

    private static final Pattern GRANTOR =
            Pattern.compile("(?<!\\p{L})(?:Chủ tịch|chủ tịch|Ủy ban nhân dân|Uỷ ban nhân dân"
                    + "|UBND|Phòng|Sở|Bộ|Ban|Hội đồng|Huyện ủy|Thị ủy|Thành ủy|Tỉnh ủy|Đảng ủy|Công đoàn|Liên đoàn|LĐLĐ|Trường"
                    + "|Thường trực|Thủ tướng|Chính phủ|Quận ủy|Liên minh|Đoàn|Hội|Tổng|Trung ương|Hiệu trưởng|hiệu trưởng|Giám đốc"
                    + "|giám đốc|Trưởng|trưởng phòng|Thủ trưởng|thủ trưởng|Nhà trường|nhà trường|Tỉnh đoàn|Huyện đoàn|Thành đoàn"
                    + "|Quân khu|Cụm|Khối)(?!\\p{L})");
    private static final Pattern OF = Forms.of(" +(?:của +)?");
    private static final Pattern GIVES =
            Forms.of(",? *(?:và )?(?:xem xét,? *)?(?:xét,? *)?(?:quyết định )?(?:khen thưởng,? *)?"
                    + "(?:trao |phong )?(?:tặng|thưởng|khen|công nhận|tuyên dương|biểu dương)(?!\\p{L})");
    private static final Pattern LEVEL = Forms.of(
            " +(?:của +)?(?:cấp +)?(tỉnh|thành phố|bộ|ban|ngành|cơ sở|toàn quốc|nhà nước|huyện|xã|trường)(?!\\p{L})");
    private static final Pattern HIGHEST = Forms.of("^(?:thủ tướng|chính phủ)");
    private static final Pattern PROVINCIAL = Forms.of(
            "^(?:chủ tịch )?(?:ubnd|[uủ][ỷy] ban nhân dân)"
                    + "(?! (?:các )?(?:huyện|quận|thị|xã|phường))|^(?:bộ|tổng|trung ương|ban [^,]*trung ương|quân khu)(?!\\p{L})");
    private static final int MOST = 100;
    private static final int FARTHEST = 300;

    private Awards() {}

    /** Those that are named, in their order; where one name is part of another, the longer. */
    static List<Award> in(Words words) {
        var found = new ArrayList<Award>();
        for (var name : NAMES) {
            var matcher = words.matcher(name.form);
            while (found.size() < MOST && matcher.find()) {
                var start = matcher.start();
                if (found.stream()
                        .noneMatch(one ->
                                start >= one.start() && start < one.words().end())) {
                    found.add(award(words, name, new Words(words.block(), start, matcher.end())));
                }
            }
        }
        found.sort(Comparator.comparingInt(Award::start));
        return found;
    }

    /** That there is an award, without its name. */
    static List<Award> unnamed(Words words) {
        var matcher = words.matcher(ANY);
        return matcher.find()
                ? List.of(new Award(null, new Words(words.block(), matcher.start(), matcher.end()), null))
                : List.of();
    }

    private static Award award(Words words, Name name, Words said) {
        var grantor = grantor(words, said);
        var level = LEVEL.matcher(words.block().text()).region(said.end(), words.end());
        var by = grantor == null ? "" : grantor.text();
        var isLevel = by.isEmpty() || name.kind == Kind.FIGHTER;
        var named = isLevel && level.useTransparentBounds(true).lookingAt()
                ? level.group(1).toLowerCase(Locale.ROOT)
                : "";
        var isHighest = HIGHEST.matcher(by).find();
        var isProvincial = PROVINCIAL.matcher(by).find()
                || List.of("tỉnh", "thành phố", "bộ", "ban", "ngành").contains(named);
        var code = switch (name.kind) {
            case FIXED -> name.code;
            case CERTIFICATE ->
                isHighest
                        ? "PRIME_MINISTER_MERIT_CERTIFICATE"
                        : isProvincial || by.isEmpty() && named.isEmpty() ? name.code : null;
            case FLAG -> isHighest ? "GOVERNMENT_EMULATION_FLAG" : isProvincial ? name.code : null;
            case FIGHTER ->
                named.equals("toàn quốc")
                        ? "NATIONAL_EMULATION_FIGHTER"
                        : named.equals("cơ sở")
                                ? "GRASSROOTS_EMULATION_FIGHTER"
                                : isProvincial ? "PROVINCIAL_EMULATION_FIGHTER" : null;
        };
        return new Award(
                code,
                isHighest && grantor != null && grantor.start() > said.end() ? until(said, grantor) : said,
                grantor);
    }

    private static Words until(Words said, Words grantor) {
        return new Words(said.block(), said.start(), grantor.end());
    }

    /** Named behind the award ("Giấy khen của …"), or before it as who gives it ("… tặng Giấy khen"). */
    private static @Nullable Words grantor(Words words, Words said) {
        var text = words.block().text();
        var of = OF.matcher(text).region(said.end(), words.end());
        var body = GRANTOR.matcher(text);
        if (of.lookingAt()
                && body.region(of.end(), words.end()).useTransparentBounds(true).lookingAt()) {
            return new Words(words.block(), of.end(), Forms.endOfBody(text, of.end(), words.end()));
        }
        Words giver = null;
        body = GRANTOR.matcher(text)
                .region(Math.max(words.start(), said.start() - FARTHEST), said.start())
                .useTransparentBounds(true);
        var past = words.start();
        while (body.find()) {
            if (body.start() >= past) {
                past = Math.max(body.end(), Forms.endOfBody(text, body.start(), said.start()));
                var gives = GIVES.matcher(text).region(past, words.end());
                if (gives.lookingAt()
                        || past < said.start()
                                && gives.region(past + 1, words.end()).lookingAt()) {
                    giver = new Words(words.block(), body.start(), past);
                }
            }
        }
        return giver;
    }

    private static Name name(String form, Kind kind, @Nullable String code) {
        return new Name(Forms.of(form), kind, code);
    }
}
