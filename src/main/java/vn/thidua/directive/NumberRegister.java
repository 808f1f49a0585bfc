package vn.thidua.directive;

/**
 * The kind of register a document number was taken from, told by the form in which the number is printed. In the forms
 * {@code n} is the serial and {@code yyyy} the year; parts in brackets may be missing.
 */
public enum NumberRegister {
    /** Legal documents: 98/2023/NĐ-CP, 33/2021/QĐ-UBND; those of the National Assembly: 06/2022/QH15. */
    LEGISLATIVE("n/yyyy/KIND-ISSUER, n/yyyy/QHxx"),

    /** Administrative documents with a kind (Decree 30/2020): 1407/KH-PGD&ĐT, 2260/KH-UBND-NV. */
    ADMINISTRATIVE("n/KIND-ISSUER[-UNIT]"),

    /** Official letters (công văn), whose symbol names no kind: 988/UBND-NV; in older use 120/CV-UBND. */
    OFFICIAL_LETTER("n/ISSUER[-UNIT]"),

    /** Party documents (Hướng dẫn 36-HD/VPTW of 2018), also of the Youth Union: 34-CT/TW. */
    PARTY("n-KIND/ISSUER[-UNIT]"),

    /** Documents issued by several bodies together: 01/2022/TTLT-TANDTC-BNV, 12/KHLT-SGDĐT-SYT. */
    JOINT("n/[yyyy/]KIND-ISSUER-ISSUER"),

    /** Documents that have no number; no parsed number is ever in this register. */
    UNNUMBERED("");

    private final String form;

    NumberRegister(String form) {
        this.form = form;
    }

    /** The printed form as a pattern for people, empty for {@link #UNNUMBERED}. */
    public String form() {
        return form;
    }
}
