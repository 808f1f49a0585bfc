package vn.thidua.directive;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/**
 * What kind of document a directive is. The constant name is the code on the wire; {@link #printed()} is the
 * abbreviation inside document numbers. {@code DE_AN} and {@code DU_AN}, {@code HD} and {@code HOP_DONG}, {@code L} and
 * {@code LENH} differ in print by a stroke or not at all, hence their longer names.
 */
public enum DirectiveKind implements Labelled {
    // The 29 kinds of administrative documents of Decree 30/2020/NĐ-CP, art. 7, in its order.
    NQ("NQ", "Nghị quyết", "Resolution"),
    QD("QĐ", "Quyết định", "Decision"),
    CT("CT", "Chỉ thị", "Directive"),
    QC("QC", "Quy chế", "Regulation"),
    QYD("QyĐ", "Quy định", "Rules"),
    TC("TC", "Thông cáo", "Communiqué"),
    TB("TB", "Thông báo", "Notice"),
    HD("HD", "Hướng dẫn", "Guidance"),
    CTR("CTr", "Chương trình", "Programme"),
    KH("KH", "Kế hoạch", "Plan"),
    PA("PA", "Phương án", "Option paper"),
    DE_AN("ĐA", "Đề án", "Scheme"),
    DU_AN("DA", "Dự án", "Project"),
    BC("BC", "Báo cáo", "Report"),
    BB("BB", "Biên bản", "Minutes"),
    TTR("TTr", "Tờ trình", "Submission"),
    HOP_DONG("HĐ", "Hợp đồng", "Contract"),
    CV("CV", "Công văn", "Official letter"),
    CD("CĐ", "Công điện", "Official telegram"),
    BGN("BGN", "Bản ghi nhớ", "Memorandum"),
    BTT("BTT", "Bản thỏa thuận", "Agreement"),
    GUQ("GUQ", "Giấy ủy quyền", "Power of attorney"),
    GM("GM", "Giấy mời", "Invitation"),
    GGT("GGT", "Giấy giới thiệu", "Letter of introduction"),
    GNP("GNP", "Giấy nghỉ phép", "Leave permit"),
    PG("PG", "Phiếu gửi", "Dispatch slip"),
    PC("PC", "Phiếu chuyển", "Forwarding slip"),
    PB("PB", "Phiếu báo", "Notification slip"),
    THU_CONG(null, "Thư công", "Public letter"),

    // Legal documents (Law 80/2015/QH13, art. 4).
    HIEN_PHAP(null, "Hiến pháp", "Constitution", OptionalInt.of(10)),
    L("L", "Luật", "Law", OptionalInt.of(20)),
    PL("PL", "Pháp lệnh", "Ordinance", OptionalInt.of(30)),
    LENH("L", "Lệnh", "Order of the State President", OptionalInt.of(40)),
    ND("NĐ", "Nghị định", "Decree", OptionalInt.of(50)),
    TT("TT", "Thông tư", "Circular", OptionalInt.of(70)),
    TTLT("TTLT", "Thông tư liên tịch", "Joint circular", OptionalInt.of(70)),
    NQLT("NQLT", "Nghị quyết liên tịch", "Joint resolution"),

    // Kinds with numbers of their own in the Party.
    KL("KL", "Kết luận", "Conclusion"),
    THONG_TRI("TT", "Thông tri", "Party circular"),

    /** Any other kind, as consolidated texts (VBHN); the number keeps its symbol as printed. */
    OTHER(null, "Văn bản khác", "Other document");

    private final @Nullable String printed;
    private final String vietnamese;
    private final String english;
    private final OptionalInt legalRank;

    DirectiveKind(@Nullable String printed, String vietnamese, String english) {
        this(printed, vietnamese, english, OptionalInt.empty());
    }

    DirectiveKind(@Nullable String printed, String vietnamese, String english, OptionalInt legalRank) {
        this.printed = printed;
        this.vietnamese = vietnamese;
        this.english = english;
        this.legalRank = legalRank;
    }

    /**
     * The abbreviation inside a number ("QĐ", "CTr"), or null for kinds that have none. A law's own number does not
     * show its "L"; an official letter shows "CV" only in Party numbers and in older use.
     */
    public @Nullable String printed() {
        return printed;
    }

    @Override
    public Text label() {
        return Text.of(vietnamese, english);
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    /**
     * The place in the order of legal documents (Law 80/2015/QH13, art. 4) where the kind alone decides it, smaller
     * being higher: Constitution 10, law 20, ordinance 30, order 40, decree 50, circular and joint circular 70.
     *
     * <p>Empty where the issuer decides and for documents outside that order. Resolutions and decisions belong between
     * these: of the National Assembly 20, its Standing Committee 30, the President 40, the Prime Minister 60, a
     * province's council 80, its People's Committee 90; joint resolutions stand with the highest of their makers.
     */
    public OptionalInt legalRank() {
        return legalRank;
    }
}
