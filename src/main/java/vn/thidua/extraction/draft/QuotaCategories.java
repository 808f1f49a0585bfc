package vn.thidua.extraction.draft;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Which categories count together in a quota. None is better than a wrong one: then nothing is answered. */
final class QuotaCategories {

    private static final Pattern TOGETHER =
            Forms.of("tập thể(?:,| và| hoặc|/)+ ?(?:các )?cá nhân|cá nhân(?:,| và| hoặc|/)+ ?(?:các )?tập thể");
    private static final Pattern WHOM_END = Forms.of(
            " (?:được|do|có|đạt|theo|để|trong|tặng|đã|thuộc|trên|tại|của|mỗi|từ|sẽ|khi|với|bằng|hoàn thành|lập)(?!\\p{L})");
    private static final Pattern AWARDED = Forms.of("^(?:giấy khen|bằng khen|cờ|chiến s[ĩỹ]|huân chương|huy chương"
            + "|k[ỷỉ] niệm chương|suất)(?!\\p{L}).*?(?: cho (?:các )?|$)");
    private static final Pattern UNITS = Forms.of("^(?:đơn vị|trường|cơ quan|tổ|lớp|cơ sở)(?!\\p{L})");
    private static final Pattern PEOPLE =
            Forms.of("(?<!\\p{L})(?:cá nhân|người|đồng chí|em)(?!\\p{L})(?! (?:có|được) công)");
    private static final Pattern INDIVIDUALS = Forms.of("^(?:đối với |về |cho )?(?:các )?cá nhân");
    private static final Pattern OTHER_PEOPLE =
            Forms.of("cán bộ(?!,? ?quản l|, công chức)|phụ huynh|doanh nhân|nông dân|hộ|gia đình");
    private static final Pattern BETWEEN = Forms.of("[ :,(]*(?:là|cho|số lượng)?[ :(]*");

    private static final int LONGEST_LABEL = 100;

    private final Draft draft;

    QuotaCategories(Draft draft) {
        this.draft = draft;
    }

    /**
     * Empty: all of them together; null: not said, or not in words that tell the category.
     *
     * @param start of the number, before which a label may stand
     */
    @Nullable
    List<String> of(Words clause, Words whom, int start) {
        var said = AWARDED.matcher(whom.text()).replaceFirst("");
        var end = WHOM_END.matcher(said);
        said = end.find() ? said.substring(0, end.start()) : said;
        if (TOGETHER.matcher(said).find()) {
            return List.of();
        }
        if (OTHER_PEOPLE.matcher(said).find()) {
            return null;
        }
        var mentions = codes(Categories.in(said));
        if (!mentions.isEmpty()) {
            return mentions;
        }
        var label = label(clause, start);
        if (label != null) {
            return label;
        }
        if (UNITS.matcher(said).find()) {
            return List.of(Categories.COLLECTIVE);
        }
        return PEOPLE.matcher(said).find() ? individuals() : null;
    }

    /** "Tập thể: không quá 5", or a heading that is for one of them; null: there is no such label. */
    private @Nullable List<String> label(Words clause, int start) {
        var block = clause.block();
        var before = block.text().substring(Math.max(clause.start(), start - LONGEST_LABEL), start);
        var mentions = Categories.in(before);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            var rest = before.substring(mentions.get(i).end());
            var isOfEach = before.substring(0, mentions.get(i).start())
                    .toLowerCase(Locale.ROOT)
                    .endsWith("mỗi ");
            if (!isOfEach && BETWEEN.matcher(rest).matches()) {
                return TOGETHER.matcher(before).find()
                        ? List.of()
                        : List.of(mentions.get(i).code());
            }
        }
        if (INDIVIDUALS.matcher(before).find()
                && BETWEEN.matcher(INDIVIDUALS.matcher(before).replaceFirst("")).matches()) {
            return individuals();
        }
        for (int i = block.above().size() - 1; i >= 0; i--) {
            var title = block.above().get(i).title().words();
            var named = Categories.in(title);
            if (TOGETHER.matcher(title).find() || named.size() > 1) {
                return null;
            }
            if (INDIVIDUALS.matcher(title).find()) {
                return individuals();
            }
            if (named.size() == 1 && named.get(0).start() < 13) {
                return codes(named);
            }
        }
        return null;
    }

    private static List<String> codes(List<Categories.Mention> mentions) {
        return mentions.stream().map(Categories.Mention::code).distinct().toList();
    }

    /** The categories of people that the plan names; null where it names none. */
    private @Nullable List<String> individuals() {
        var named = draft.at("/campaign/subjectCategories").stream()
                .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .map(one -> one.path("category").asText())
                .filter(code -> !code.endsWith(Categories.COLLECTIVE))
                .toList();
        return named.isEmpty() ? null : named;
    }
}
