package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/**
 * The kind of register a document number was taken from, told by the form in which the number is printed. In the forms
 * {@code n} is the serial and {@code yyyy} the year; parts in brackets may be missing.
 */
public enum NumberRegister implements Labelled {
    /** Legal documents: 98/2023/NĐ-CP, 33/2021/QĐ-UBND; those of the National Assembly: 06/2022/QH15. */
    LEGISLATIVE("n/yyyy/KIND-ISSUER, n/yyyy/QHxx", Text.of("Văn bản quy phạm pháp luật", "Legislative")),

    /** Administrative documents with a kind (Decree 30/2020): 1407/KH-PGD&ĐT, 2260/KH-UBND-NV. */
    ADMINISTRATIVE("n/KIND-ISSUER[-UNIT]", Text.of("Văn bản hành chính có tên loại", "Administrative")),

    /** Official letters (công văn), whose symbol names no kind: 988/UBND-NV; in older use 120/CV-UBND. */
    OFFICIAL_LETTER("n/ISSUER[-UNIT]", Text.of("Công văn", "Official letter")),

    /** Party documents (Hướng dẫn 36-HD/VPTW of 2018), also of the Youth Union: 34-CT/TW. */
    PARTY("n-KIND/ISSUER[-UNIT]", Text.of("Văn bản của Đảng", "Party")),

    /** Documents issued by several bodies together: 01/2022/TTLT-TANDTC-BNV, 12/KHLT-SGDĐT-SYT. */
    JOINT("n/[yyyy/]KIND-ISSUER-ISSUER", Text.of("Văn bản liên tịch", "Joint")),

    /** Documents that have no number; no parsed number is ever in this register. */
    UNNUMBERED("", Text.of("Không có số", "Unnumbered"));

    private final String form;
    private final Text label;

    NumberRegister(String form, Text label) {
        this.form = form;
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** The printed form as a pattern for people, empty for {@link #UNNUMBERED}. */
    public String form() {
        return form;
    }
}
