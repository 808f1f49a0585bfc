package vn.thidua.finding;

import static vn.thidua.finding.FindingSeverity.ERROR;
import static vn.thidua.finding.FindingSeverity.HINT;
import static vn.thidua.finding.FindingSeverity.WARNING;
import static vn.thidua.finding.RuleSource.checkedLaw;
import static vn.thidua.finding.RuleSource.law;
import static vn.thidua.finding.RuleSource.practice;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What can be found; names are stable. Each with its usual severity and the source of its rule. */
public enum FindingCode implements Labelled {
    // What the document says of itself.
    NUMBER_MISSING(
            WARNING,
            "Thiếu số",
            "Number missing",
            law(
                    Laws.CLERICAL,
                    "Điều 8; Phụ lục I, phần II, mục 3",
                    "Văn bản ban hành phải có số, ký hiệu.",
                    "An issued document has a number and symbol.")),
    DATE_MISSING(WARNING, "Thiếu ngày ban hành", "Date of issue missing", Laws.DATED),
    DAY_MISSING(WARNING, "Ngày ban hành chưa đủ", "Date of issue incomplete", Laws.DATED),
    REGISTER_AGAINST_DATES(
            HINT,
            "Số và ngày không khớp trong sổ",
            "Register against dates",
            law(
                    Laws.CLERICAL,
                    "Điều 15",
                    "Số được cấp theo thứ tự thời gian trong năm, bắt đầu từ 01 ngày 01/01.",
                    "Numbers are given in order of time within a year, from 01 on 1 January.")),
    ADDRESSEE_NOT_A_RECIPIENT(
            WARNING,
            "Nơi nhận báo cáo không có trong Nơi nhận",
            "Addressee not among the recipients",
            law(
                    Laws.CLERICAL,
                    "Phụ lục I, phần II, mục 9",
                    "Nơi nhận gồm cơ quan nhận để báo cáo, trao đổi công việc.",
                    "Recipients include those to whom is reported.")),

    // What it cites.
    CITES_LATER_DOCUMENT(
            ERROR,
            "Dẫn văn bản ban hành sau",
            "Cites a later document",
            practice(
                    "Không thể dẫn văn bản chưa ban hành vào ngày ký.",
                    "A document that had not been issued on the day of signing cannot be cited.")),
    NOT_YET_IN_FORCE(WARNING, "Văn bản được dẫn chưa có hiệu lực", "Not yet in force", Laws.IN_FORCE),
    NO_LONGER_IN_FORCE(WARNING, "Văn bản được dẫn đã hết hiệu lực", "No longer in force", Laws.IN_FORCE),
    GUIDES_ANOTHER_LAW(
            WARNING,
            "Nghị định hướng dẫn luật khác",
            "Guides another law",
            law(
                    "Luật 80/2015/QH13",
                    "Điều 154",
                    "Văn bản quy định chi tiết hết hiệu lực cùng với văn bản được quy định chi tiết.",
                    "What details a law ends with that law.")),
    BASES_OUT_OF_ORDER(
            HINT,
            "Căn cứ không theo thứ tự",
            "Bases out of order",
            practice(
                    "Căn cứ xếp theo thẩm quyền từ cao xuống thấp, văn bản của một cơ quan đi liền nhau.",
                    "Bases stand in order of authority, those of one body together.")),
    BASIS_OF_LOWER_RANK(
            WARNING,
            "Căn cứ có hiệu lực pháp lý thấp hơn",
            "Basis of lower rank",
            law(
                    "Luật 80/2015/QH13",
                    "Điều 4; Nghị định 34/2016/NĐ-CP Điều 61",
                    "Căn cứ ban hành là văn bản có hiệu lực pháp lý cao hơn.",
                    "A legal document rests on documents of higher rank.")),
    CIRCULAR_BASIS(
            ERROR,
            "Căn cứ vòng tròn",
            "Circular basis",
            practice("Hai văn bản không thể làm căn cứ cho nhau.", "Two documents cannot each rest on the other.")),
    SAME_ISSUER_SAME_SUBJECT(
            WARNING,
            "Hai văn bản cùng cơ quan, cùng trích yếu",
            "Same issuer, same subject",
            practice(
                    "Một cơ quan thường không ban hành hai văn bản khác nhau về cùng một việc trong một năm.",
                    "A body seldom issues two documents on one matter within a year.")),
    ISSUER_CODE_UNUSUAL(
            WARNING,
            "Ký hiệu cơ quan khác thường",
            "Issuer's code unusual",
            law(
                    Laws.CLERICAL,
                    "Phụ lục I, phần II, mục 3",
                    "Ký hiệu gồm chữ viết tắt tên cơ quan ban hành.",
                    "The symbol has the abbreviated name of the issuer.")),
    CITED_WITHOUT_DATE(WARNING, "Dẫn chiếu thiếu ngày", "Cited without date", Laws.CITED_IN_FULL),
    CITED_WITHOUT_ISSUER(HINT, "Dẫn chiếu thiếu cơ quan ban hành", "Cited without issuer", Laws.CITED_IN_FULL),
    LAW_WITHOUT_NUMBER(
            HINT,
            "Luật không ghi số, có nhiều luật cùng tên",
            "Law without number, several of that name",
            law(
                    Laws.CLERICAL,
                    "Phụ lục I, phần II, mục 6",
                    "Luật được dẫn chỉ ghi tên; khi có nhiều luật cùng tên phải suy từ thời điểm.",
                    "Laws are cited by name alone; where several have one name, the time tells which.")),

    // How it writes them.
    PARTY_NOTATION_FOR_STATE_ISSUER(
            WARNING, "Ký hiệu kiểu Đảng cho cơ quan nhà nước", "Party notation for a State issuer", Laws.NOTATION),
    STATE_NOTATION_FOR_PARTY_ISSUER(
            WARNING,
            "Ký hiệu kiểu nhà nước cho cơ quan Đảng",
            "State notation for a Party issuer",
            checkedLaw(
                    "Hướng dẫn 36-HD/VPTW (2018)",
                    "Thể thức",
                    "Số văn bản của Đảng: số-loại/cơ quan.",
                    "Numbers of the Party: serial-kind/issuer.")),
    NOTATION_UNFIT_FOR_KIND(WARNING, "Ký hiệu không khớp loại văn bản", "Notation unfit for the kind", Laws.NOTATION),
    NOTATION_SPACING(WARNING, "Khoảng trắng trong số, ký hiệu", "Blanks inside the number", Laws.NOTATION),
    NUMBER_SPLIT_BY_NOISE(
            WARNING,
            "Số bị chữ lạ cắt đôi",
            "Number split by noise",
            practice(
                    "Chữ của con dấu hay đầu trang lọt vào giữa số, ký hiệu.",
                    "Letters of a stamp or a page head stand inside the number.")),

    // Its text.
    ANNIVERSARY_ARITHMETIC(
            WARNING,
            "Số năm kỷ niệm không khớp",
            "Anniversary does not add up",
            practice("Năm sau trừ năm trước là số năm kỷ niệm.", "The years' difference is the anniversary.")),
    HEADING_SEQUENCE(
            WARNING,
            "Đánh số mục không liên tục",
            "Headings out of sequence",
            law(
                    Laws.CLERICAL,
                    "Phụ lục I, phần II, mục 6",
                    "Phần, mục, khoản, điểm đánh số liên tục.",
                    "Parts and items are numbered without gaps.")),
    HEADING_PROMISES_MISSING_ITEM(
            WARNING,
            "Đề mục hứa nội dung không có",
            "Heading promises a missing item",
            practice(
                    "Mỗi nội dung nêu ở đề mục có một mục bên dưới.",
                    "Whatever a heading names has an item below it.")),
    PARAGRAPH_REPEATED(
            WARNING,
            "Đoạn văn lặp lại",
            "Paragraph repeated",
            practice("Một đoạn chỉ viết một lần.", "A paragraph stands once.")),
    OCR_NOISE(
            WARNING,
            "Văn bản quét mất dấu",
            "Noise of a scan",
            practice(
                    "Chữ mất dấu, chữ đọc thành số: cần đối chiếu bản gốc.",
                    "Lost marks, letters read as digits: compare with the original.")),

    // The campaign it launches.
    CAMPAIGN_NAME_VARIANTS(
            WARNING,
            "Một phong trào viết nhiều tên",
            "One campaign under several spellings",
            practice("Một phong trào gọi bằng một tên.", "A campaign is called by one name.")),
    DUE_BEFORE_PERIOD_ENDS(
            HINT,
            "Hạn trước khi hết thời gian thi đua",
            "Due before the period ends",
            practice("Kết quả cả kỳ chỉ có sau khi hết kỳ.", "The result of a period is known when it has ended.")),
    DUE_OUTSIDE_PERIOD(
            WARNING,
            "Hạn ngoài thời gian thi đua",
            "Due outside the period",
            practice(
                    "Hạn không đứng trước ngày bắt đầu, không quá một năm sau ngày kết thúc.",
                    "Nothing is due before the beginning or a year after the end.")),
    DEADLINE_NOT_SET(
            WARNING,
            "Chưa ấn định hạn báo cáo",
            "Deadline not set",
            checkedLaw(
                    "Nghị định 09/2019/NĐ-CP",
                    "Chế độ báo cáo định kỳ",
                    "Chế độ báo cáo nêu thời hạn gửi.",
                    "A report regime states when reports are due.")),
    QUOTA_SCOPE_UNCLEAR(
            WARNING,
            "Chỉ tiêu khen thưởng không rõ phạm vi",
            "Scope of the quota unclear",
            practice(
                    "Chỉ tiêu nêu cho đơn vị nào, cho từng loại hay tính chung.",
                    "A quota says for which units, and whether kinds count together."));

    private final FindingSeverity severity;
    private final Text label;
    private final RuleSource source;

    FindingCode(FindingSeverity severity, String vietnamese, String english, RuleSource source) {
        this.severity = severity;
        this.label = Text.of(vietnamese, english);
        this.source = source;
    }

    /** How much it matters as a rule. */
    public FindingSeverity severity() {
        return severity;
    }

    @Override
    public Text label() {
        return label;
    }

    public RuleSource source() {
        return source;
    }

    /** Sources that several codes share. */
    private static final class Laws {

        static final String CLERICAL = "Nghị định 30/2020/NĐ-CP";

        static final RuleSource DATED = law(
                CLERICAL,
                "Điều 8; Phụ lục I, phần II, mục 4",
                "Văn bản ghi đủ ngày, tháng, năm ban hành.",
                "A document bears day, month and year of issue.");

        static final RuleSource IN_FORCE = law(
                "Luật 80/2015/QH13",
                "Điều 156",
                "Văn bản được áp dụng từ thời điểm bắt đầu có hiệu lực đến khi hết hiệu lực.",
                "A document is applied from the day it enters into force until it ends.");

        static final RuleSource CITED_IN_FULL = law(
                CLERICAL,
                "Phụ lục I, phần II, mục 6",
                "Lần dẫn đầu tiên ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.",
                "The first citation gives kind, number, date, issuer and subject.");

        static final RuleSource NOTATION = checkedLaw(
                CLERICAL,
                "Điều 7; Phụ lục III",
                "Số/loại-cơ quan, viết liền, chữ viết tắt của loại theo bảng.",
                "Serial/kind-issuer without blanks, the kind abbreviated as listed.");

        private Laws() {}
    }
}
