package vn.thidua.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.extraction.PhraseTrie.Match;

/** The words by which a text says how it stands to the document it names. */
final class RelationWords {

    /**
     * What a phrase says.
     *
     * @param relation null for phrases that contain one of the others and mean nothing of the kind ("theo dõi")
     * @param sort how it combines with its neighbours
     */
    record Said(@Nullable CitationRelation relation, Sort sort) {}

    enum Sort {
        PLAIN,
        /** "tiếp tục": makes what it stands before a continuation. */
        CONTINUING,
        /** "theo": weaker than what is said before it of the same object. */
        FOLLOWING,
        /** "được sửa đổi bởi": said of the document before. */
        PASSIVE,
        /** "ban hành kèm theo": of what was issued with it. */
        ATTACHED,
        /** Begins a new statement of the text itself. */
        RESTART,
        NONE
    }

    private static final PhraseTrie<Said> PHRASES = PhraseTrie.marked(phrases());

    private RelationWords() {}

    static @Nullable Match<Said> at(TextView view, int start) {
        return until(view, start, view.length);
    }

    /** As {@link #at}, of words before this place only: in "theo Hướng dẫn số …" the kind is no part of the phrase. */
    static @Nullable Match<Said> until(TextView view, int start, int limit) {
        Match<Said> match = PHRASES.match(view, start, limit);
        boolean guessed = match != null
                && match.value().sort() == Sort.NONE
                && view.damaged()
                && !PhraseTrie.hasLetters(view, match.start(), match.end(), match.phrase());
        return guessed ? null : match;
    }

    private static Map<String, Said> phrases() {
        Map<String, Said> all = new LinkedHashMap<>();
        add(
                all,
                CitationRelation.BASED_ON,
                Sort.PLAIN,
                "căn cứ",
                "căn cứ vào",
                "căn cứ theo",
                "theo căn cứ",
                "trên cơ sở",
                "dựa trên",
                "theo quy định",
                "theo qui định",
                "theo đúng quy định",
                "đúng quy định",
                "quy định tại",
                "qui định tại",
                "được quy định tại",
                "quy định ở",
                "theo các quy định",
                "chiếu theo",
                "áp dụng",
                "quy định trong",
                "theo thẩm quyền quy định tại");
        add(
                all,
                CitationRelation.IMPLEMENTS,
                Sort.PLAIN,
                "thực hiện",
                "triển khai",
                "triển khai thực hiện",
                "thi hành",
                "tổ chức thực hiện",
                "tổ chức triển khai",
                "tổ chức triển khai thực hiện",
                "chấp hành",
                "cụ thể hóa",
                "thực hiện thắng lợi",
                "hưởng ứng",
                "tuân thủ",
                "triển khai thi hành",
                "bám sát",
                "hoàn thành",
                "làm theo",
                "phổ biến triển khai");
        add(
                all,
                CitationRelation.IMPLEMENTS,
                Sort.FOLLOWING,
                "theo",
                "theo tinh thần",
                "theo hướng dẫn",
                "theo chỉ đạo",
                "theo yêu cầu",
                "theo nội dung");
        add(all, CitationRelation.CONTINUES, Sort.CONTINUING, "tiếp tục");
        add(
                all,
                CitationRelation.STUDIES,
                Sort.PLAIN,
                "quán triệt",
                "nghiên cứu",
                "học tập quán triệt",
                "nghiên cứu quán triệt",
                "tổ chức quán triệt");
        add(
                all,
                CitationRelation.AMENDS,
                Sort.PLAIN,
                "sửa đổi",
                "sửa đổi, bổ sung",
                "sửa đổi, bổ sung một số điều",
                "bổ sung một số điều",
                "sửa đổi một số điều",
                "sửa đổi, bổ sung một số nội dung",
                "điều chỉnh, bổ sung",
                "điều chỉnh",
                "bổ sung");
        add(all, CitationRelation.REPLACES, Sort.PLAIN, "thay thế", "thay thế cho", "thay cho", "và thay thế");
        add(
                all,
                CitationRelation.REPEALS,
                Sort.PLAIN,
                "bãi bỏ",
                "hủy bỏ",
                "bãi bỏ toàn bộ",
                "thu hồi",
                "sau hết hiệu lực",
                "sau đây hết hiệu lực",
                "sau đây bị bãi bỏ",
                "sau bị bãi bỏ");
        add(all, CitationRelation.CORRECTS, Sort.PLAIN, "đính chính");
        add(
                all,
                CitationRelation.GUIDES,
                Sort.PLAIN,
                "hướng dẫn",
                "hướng dẫn thực hiện",
                "hướng dẫn thi hành",
                "hướng dẫn triển khai",
                "hướng dẫn triển khai thực hiện",
                "quy định chi tiết",
                "quy định chi tiết thi hành",
                "quy định chi tiết và hướng dẫn thi hành",
                "quy định chi tiết một số điều",
                "quy định chi tiết một số điều và biện pháp thi hành",
                "quy định và hướng dẫn thi hành",
                "hướng dẫn chi tiết",
                "chi tiết thi hành",
                "hướng dẫn việc thực hiện",
                "hướng dẫn tổ chức thực hiện",
                "quy định biện pháp thi hành");
        add(
                all,
                CitationRelation.ISSUED_WITH,
                Sort.ATTACHED,
                "ban hành kèm theo",
                "được ban hành kèm theo",
                "kèm theo",
                "ban hành theo",
                "được ban hành theo",
                "ban hành tại",
                "được ban hành tại",
                "phê duyệt tại",
                "được phê duyệt tại",
                "phê duyệt theo",
                "được phê duyệt theo",
                "ban hành cùng",
                "đã được phê duyệt tại");
        add(all, CitationRelation.ISSUED_WITH, Sort.PLAIN, "ban hành", "phê duyệt", "thông qua", "công bố");
        add(
                all,
                CitationRelation.CITES,
                Sort.PLAIN,
                "tuyên truyền",
                "phổ biến",
                "tuyên truyền phổ biến",
                "tại tờ trình",
                "theo đề nghị",
                "phù hợp với",
                "cho phù hợp với",
                "bảo đảm phù hợp với",
                "trái với",
                "xét đề nghị",
                "theo báo cáo",
                "giới thiệu",
                "đề nghị tại");
        add(
                all,
                CitationRelation.AMENDS,
                Sort.PASSIVE,
                "được sửa đổi",
                "được sửa đổi, bổ sung",
                "đã được sửa đổi, bổ sung",
                "được sửa đổi, bổ sung một số điều",
                "được sửa đổi, bổ sung tại",
                "được sửa đổi, bổ sung bởi",
                "được sửa đổi, bổ sung theo",
                "được sửa đổi, bổ sung một số điều theo",
                "đã sửa đổi, bổ sung theo",
                "được sửa đổi, bổ sung một số điều tại",
                "được sửa đổi, bổ sung một số điều bởi",
                "sửa đổi, bổ sung bởi",
                "sửa đổi bởi",
                "được sửa đổi bởi",
                "được sửa đổi tại",
                "được sửa đổi theo",
                "đã được sửa đổi bởi",
                "bổ sung bởi",
                "được bổ sung",
                "được bổ sung bởi",
                "được bổ sung tại",
                "được điều chỉnh",
                "được điều chỉnh bởi",
                "được điều chỉnh tại",
                "đã được sửa đổi, bổ sung tại",
                "đã được sửa đổi, bổ sung bởi",
                "đã được sửa đổi, bổ sung theo",
                "sửa đổi, bổ sung theo",
                "sửa đổi, bổ sung tại");
        add(
                all,
                CitationRelation.REPLACES,
                Sort.PASSIVE,
                "được thay thế",
                "được thay thế bởi",
                "được thay thế bằng",
                "bị thay thế bởi",
                "đã được thay thế bằng",
                "được thay thế theo",
                "thay thế bởi",
                "bị thay thế bằng",
                "được thay bằng",
                "đã được thay thế bởi");
        add(
                all,
                CitationRelation.REPEALS,
                Sort.PASSIVE,
                "bị bãi bỏ",
                "bị bãi bỏ bởi",
                "được bãi bỏ bởi",
                "bãi bỏ bởi",
                "bị hủy bỏ bởi");
        add(
                all,
                CitationRelation.CORRECTS,
                Sort.PASSIVE,
                "được đính chính",
                "được đính chính tại",
                "được đính chính bởi",
                "được đính chính theo",
                "đã được đính chính tại",
                "đã được đính chính bởi",
                "đính chính bởi",
                "đính chính tại");
        add(
                all,
                null,
                Sort.RESTART,
                "đặc biệt",
                "đặc biệt là",
                "trong đó",
                "nhất là",
                "đồng thời",
                "gắn với việc",
                "kết hợp với");
        add(
                all,
                null,
                Sort.NONE,
                "theo dõi",
                "tiếp theo",
                "theo đợt",
                "theo chuyên đề",
                "theo dõi thi đua",
                "noi theo",
                "tổ chức phổ biến",
                "theo thẩm quyền",
                "theo tư tưởng",
                "theo định kỳ",
                "theo chủ đề",
                "theo từng",
                "làm theo tư tưởng",
                "học tập và làm theo",
                "bồi dưỡng bổ sung",
                "xây dựng và ban hành",
                "đề nghị",
                "chức năng nhiệm vụ");
        return all;
    }

    private static void add(Map<String, Said> all, @Nullable CitationRelation relation, Sort sort, String... phrases) {
        for (String phrase : phrases) {
            all.put(phrase, new Said(relation, sort));
        }
    }
}
