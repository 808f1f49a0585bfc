package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What speaks for a document, what had to be tolerated, and what speaks against it. */
public enum ResolutionReason implements Labelled {
    NUMBER_AGREES(Weight.FOR, Text.of("Số, ký hiệu trùng khớp", "The number agrees")),
    ISSUER_AGREES(Weight.FOR, Text.of("Cơ quan ban hành trùng khớp", "The issuer agrees")),
    ISSUER_BY_CODE(
            Weight.FOR,
            Text.of("Ký hiệu cho biết cơ quan trung ương ban hành", "The code alone names the central issuer")),
    DATE_AGREES(Weight.FOR, Text.of("Ngày ban hành trùng khớp", "The day of issue agrees")),
    DATE_FITS(Weight.FOR, Text.of("Thời gian ban hành phù hợp", "The time of issue fits as far as known")),
    TITLE_AGREES(Weight.FOR, Text.of("Trích yếu trùng khớp", "The subject agrees")),
    TITLE_FITS(Weight.FOR, Text.of("Trích yếu phù hợp", "The subject fits")),
    IN_FORCE_ON_DAY(
            Weight.FOR,
            Text.of(
                    "Trong các văn bản cùng tên, chỉ văn bản này có hiệu lực vào ngày đó",
                    "Of the documents of this name only this was in force on the day")),

    TYPOGRAPHY(
            Weight.TRIFLE,
            Text.of(
                    "Bỏ qua khác biệt về khoảng trắng, gạch nối, chữ hoa, số 0 đứng đầu hoặc chữ “số”",
                    "Spaces, dashes, case, leading zeros or the word “số” were disregarded")),
    SIGNS_IN_CODE(
            Weight.TOLERATED,
            Text.of("Dấu & hoặc dấu khác trong ký hiệu được viết khác", "Signs such as & in the code differ")),
    MARKS_MISSING(
            Weight.TOLERATED, Text.of("Ký hiệu thiếu hoặc khác dấu (đ/d, ê/e)", "Marks in the symbol (đ/d) differ")),
    PARTY_OR_STATE_NOTATION(
            Weight.TOLERATED,
            Text.of(
                    "Một bên viết theo thể thức của Đảng, bên kia theo thể thức hành chính",
                    "One is in Party notation, the other in State notation")),
    YEAR_PLACED_OTHERWISE(
            Weight.TOLERATED,
            Text.of(
                    "Chỉ một bên ghi năm trong số; năm suy từ ngày ban hành",
                    "Only one shows the year in the number; the date tells it")),
    ISSUER_CODE_DIFFERS(
            Weight.TOLERATED,
            Text.of(
                    "Chữ viết tắt cơ quan thiếu hoặc thừa chữ cấp (S, P, B)",
                    "The issuer's code lacks or adds the letter of its level (S, P, B)")),
    SYMBOL_MISSING(Weight.TOLERATED, Text.of("Không có ký hiệu sau số", "No symbol after the serial")),
    NUMBER_MISSING(Weight.TOLERATED, Text.of("Không có số", "No number")),
    YEAR_MISSING(Weight.TOLERATED, Text.of("Không rõ năm ban hành", "The year is not given")),
    DATE_NOT_RECORDED(Weight.TOLERATED, Text.of("Bản ghi chưa có ngày ban hành", "No date is recorded")),
    ISSUER_MISSING(Weight.TOLERATED, Text.of("Không nêu cơ quan ban hành", "The issuer is not given")),
    ISSUER_NOT_RECORDED(Weight.TOLERATED, Text.of("Bản ghi chưa có cơ quan ban hành", "No issuer is recorded")),
    ISSUER_PARTIAL(Weight.TOLERATED, Text.of("Tên cơ quan chỉ trùng một phần", "The issuer's name is given in part")),
    ISSUER_NAMED_OTHERWISE(
            Weight.TOLERATED,
            Text.of(
                    "Tên cơ quan khác, nhưng ký hiệu chỉ rõ cơ quan trung ương",
                    "The issuer is named otherwise, but its code is that of one central body")),
    SUBJECT_DIFFERS(Weight.TOLERATED, Text.of("Trích yếu khác", "The subject differs")),

    DATE_DIFFERS(Weight.AGAINST, Text.of("Ngày ban hành khác, cùng năm", "The day of issue differs within the year")),
    YEARS_CONTRADICT(
            Weight.AGAINST,
            Text.of("Năm trong số và ngày ban hành mâu thuẫn", "Year in the number and date contradict each other")),
    ISSUER_SIMILAR(
            Weight.AGAINST,
            Text.of("Tên cơ quan gần giống, khác một chữ", "The issuer's name differs in one word's spelling")),
    ISSUER_OTHER_LEVEL(
            Weight.AGAINST,
            Text.of(
                    "Cơ quan được nêu ở cấp khác với cơ quan ban hành",
                    "The issuer named is of another level than that of the document")),
    KIND_DIFFERS(Weight.AGAINST, Text.of("Loại văn bản khác", "The kind differs")),
    SUFFIX_DIFFERS(Weight.AGAINST, Text.of("Chữ sau số thứ tự khác", "The letter after the serial differs")),

    NOT_A_NUMBER(Weight.OUTCOME, Text.of("Không đọc được số, ký hiệu này", "This cannot be read as a document number")),
    TOO_LITTLE_SAID(
            Weight.OUTCOME,
            Text.of(
                    "Thông tin chưa đủ: cần số và ký hiệu; hoặc loại và ngày; hoặc loại và trích yếu",
                    "Too little to go by: give number and symbol, or kind and day, or kind and title")),
    NOTHING_FITS(Weight.OUTCOME, Text.of("Không có văn bản nào phù hợp", "No recorded document fits")),
    SEVERAL_FIT(Weight.OUTCOME, Text.of("Nhiều văn bản phù hợp", "Several documents fit")),
    NONE_WITHOUT_DOUBT(
            Weight.OUTCOME,
            Text.of("Không văn bản nào phù hợp mà không mâu thuẫn", "None fits without a contradiction")),
    MORE_THAN_SHOWN(
            Weight.OUTCOME, Text.of("Còn nhiều văn bản khác chưa xét", "There are more than have been looked at"));

    /** What a reason does to the outcome. */
    enum Weight {
        FOR,
        /** Does not keep a match from being exact. */
        TRIFLE,
        /** A match stays a match, but is only likely. */
        TOLERATED,
        /** A contradiction. */
        AGAINST,
        /** About the answer as a whole. */
        OUTCOME
    }

    final Weight weight;
    private final Text label;

    ResolutionReason(Weight weight, Text label) {
        this.weight = weight;
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
