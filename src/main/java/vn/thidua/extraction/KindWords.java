package vn.thidua.extraction;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * The words by which texts name kinds of documents: those of Decree 30/2020/NĐ-CP, of the law on legal documents, of
 * the Party and of former law, with the additions people make ("Kế hoạch liên tịch", "Thông báo kết luận").
 */
final class KindWords {

    /**
     * A kind as a text names it.
     *
     * @param words in lower case with marks
     * @param kind null for words that leave it to the number ("văn bản")
     * @param shape how a document of this kind is named without a number
     */
    record KindPhrase(String words, @Nullable DirectiveKind kind, NameShape shape) {}

    /** What must follow the kind for the words to mean one certain document when there is no number. */
    enum NameShape {
        /** Only a number identifies it. */
        NUMBER,
        /** The name of a law. */
        LAW,
        /** The words alone. */
        CONSTITUTION,
        /** A congress, a plenum, or the body and the subject. */
        RESOLUTION,
        /** A name in quotation marks, a period, who approved it. */
        PLAN,
        /** The body or institution it belongs to. */
        STATUTE
    }

    private static final Map<String, DirectiveKind> NUMBERED = Map.ofEntries(
            entry("quyết định", DirectiveKind.QD),
            entry("chỉ thị", DirectiveKind.CT),
            entry("chỉ thị liên tịch", DirectiveKind.CT),
            entry("thông cáo", DirectiveKind.TC),
            entry("thông báo", DirectiveKind.TB),
            entry("thông báo kết luận", DirectiveKind.TB),
            entry("thông báo ý kiến kết luận", DirectiveKind.TB),
            entry("hướng dẫn", DirectiveKind.HD),
            entry("hướng dẫn liên ngành", DirectiveKind.HD),
            entry("hướng dẫn liên tịch", DirectiveKind.HD),
            entry("văn bản hướng dẫn", DirectiveKind.HD),
            entry("báo cáo", DirectiveKind.BC),
            entry("báo cáo chính trị", DirectiveKind.BC),
            entry("biên bản", DirectiveKind.BB),
            entry("tờ trình", DirectiveKind.TTR),
            entry("hợp đồng", DirectiveKind.HOP_DONG),
            entry("công văn", DirectiveKind.CV),
            entry("công văn hướng dẫn", DirectiveKind.CV),
            entry("công văn liên ngành", DirectiveKind.CV),
            entry("công văn hỏa tốc", DirectiveKind.CV),
            entry("công điện", DirectiveKind.CD),
            entry("bản ghi nhớ", DirectiveKind.BGN),
            entry("bản thỏa thuận", DirectiveKind.BTT),
            entry("giấy ủy quyền", DirectiveKind.GUQ),
            entry("giấy mời", DirectiveKind.GM),
            entry("giấy giới thiệu", DirectiveKind.GGT),
            entry("phiếu gửi", DirectiveKind.PG),
            entry("phiếu chuyển", DirectiveKind.PC),
            entry("phiếu báo", DirectiveKind.PB),
            entry("lệnh", DirectiveKind.LENH),
            entry("nghị định", DirectiveKind.ND),
            entry("thông tư", DirectiveKind.TT),
            entry("thông tư liên tịch", DirectiveKind.TTLT),
            entry("thông tư liên bộ", DirectiveKind.TTLT),
            entry("thông tri", DirectiveKind.THONG_TRI),
            entry("nghị quyết liên tịch", DirectiveKind.NQLT),
            entry("sắc lệnh", DirectiveKind.OTHER),
            entry("sắc luật", DirectiveKind.OTHER),
            entry("văn bản hợp nhất", DirectiveKind.OTHER));

    private static final Map<String, DirectiveKind> PLANS = Map.ofEntries(
            entry("quy chế", DirectiveKind.QC),
            entry("qui chế", DirectiveKind.QC),
            entry("quy chế phối hợp", DirectiveKind.QC),
            entry("quy định", DirectiveKind.QYD),
            entry("qui định", DirectiveKind.QYD),
            entry("chương trình", DirectiveKind.CTR),
            entry("chương trình hành động", DirectiveKind.CTR),
            entry("chương trình công tác", DirectiveKind.CTR),
            entry("chương trình phối hợp", DirectiveKind.CTR),
            entry("chương trình liên tịch", DirectiveKind.CTR),
            entry("kế hoạch", DirectiveKind.KH),
            entry("kế hoạch hành động", DirectiveKind.KH),
            entry("kế hoạch liên tịch", DirectiveKind.KH),
            entry("kế hoạch liên ngành", DirectiveKind.KH),
            entry("kế hoạch phối hợp", DirectiveKind.KH),
            entry("phương án", DirectiveKind.PA),
            entry("chiến lược", DirectiveKind.OTHER),
            entry("đề án", DirectiveKind.DE_AN),
            entry("dự án", DirectiveKind.DU_AN));

    private static final PhraseTrie<KindPhrase> PHRASES = PhraseTrie.folded(phrases());

    /** The kinds' own abbreviations, as people put them before a number: "NĐ 98/2023", "QĐ số 12". */
    private static final Map<String, DirectiveKind> ABBREVIATIONS = Stream.of(DirectiveKind.values())
            .filter(kind -> kind.printed() != null)
            .collect(Collectors.toMap(kind -> String.valueOf(kind.printed()), kind -> kind, (first, other) -> first));

    /** Heads of offices whose names have a kind's words in them: "Sở Kế hoạch và Đầu tư". */
    private static final List<String> OFFICES_OF_PLANNING = List.of("so", "bo", "phong", "vu", "ban", "chinh", "cuc");

    /** The one abbreviation that stands for the kind before bare numbers: "CV 88". */
    private static final String LETTER = "CV";

    private KindWords() {}

    /** The longest kind that begins here, or null; never inside the name of an office. */
    static @Nullable Match<KindPhrase> at(TextView view, int start) {
        return until(view, start, view.length);
    }

    /** As {@link #at}, of words before this place only: a kind on a line of its own. */
    static @Nullable Match<KindPhrase> until(TextView view, int start, int limit) {
        Match<KindPhrase> match = PHRASES.match(view, start, limit);
        if (match == null || (match.value().kind() == DirectiveKind.KH && ofAnOffice(view, start))) {
            return null;
        }
        return match.value().words().equals(LETTER) && !isLetterInCapitals(view, start) ? null : match;
    }

    private static boolean isLetterInCapitals(TextView view, int start) {
        return view.at(start) == 'C' && view.at(start + 1) == 'V';
    }

    static @Nullable DirectiveKind abbreviated(String word) {
        return ABBREVIATIONS.get(word);
    }

    private static boolean ofAnOffice(TextView view, int start) {
        int end = start;
        while (end > 0 && (Letters.isBlank(view.chars[end - 1]) || Letters.isDash(view.chars[end - 1]))) {
            end--;
        }
        int from = view.wordStart(end, 8);
        if (end - from > 6 || from == end) {
            return false;
        }
        var word = new StringBuilder();
        for (int i = from; i < end; i++) {
            word.append(view.folded(i));
        }
        boolean named = Letters.isCapital(view.chars[from]) || word.toString().equals("chinh");
        return named && OFFICES_OF_PLANNING.contains(word.toString()) && Letters.isCapital(view.chars[start]);
    }

    private static Map<String, KindPhrase> phrases() {
        Map<String, KindPhrase> phrases = new LinkedHashMap<>();
        NUMBERED.forEach((words, kind) -> add(phrases, words, kind, NameShape.NUMBER));
        PLANS.forEach((words, kind) -> add(phrases, words, kind, NameShape.PLAN));
        add(phrases, "luật", DirectiveKind.L, NameShape.LAW);
        add(phrases, "bộ luật", DirectiveKind.L, NameShape.LAW);
        add(phrases, "pháp lệnh", DirectiveKind.PL, NameShape.LAW);
        add(phrases, "hiến pháp", DirectiveKind.HIEN_PHAP, NameShape.CONSTITUTION);
        add(phrases, "nghị quyết", DirectiveKind.NQ, NameShape.RESOLUTION);
        add(phrases, "kết luận", DirectiveKind.KL, NameShape.RESOLUTION);
        add(phrases, "điều lệ", DirectiveKind.OTHER, NameShape.STATUTE);
        add(phrases, "văn bản", null, NameShape.NUMBER);
        add(phrases, LETTER, DirectiveKind.CV, NameShape.NUMBER);
        return phrases;
    }

    private static void add(
            Map<String, KindPhrase> phrases, String words, @Nullable DirectiveKind kind, NameShape shape) {
        phrases.put(words, new KindPhrase(words, kind, shape));
    }
}
