package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How one directive names another; names follow the European Legislation Identifier where it has one. */
public enum CitationRelation implements Labelled {
    BASED_ON(Text.of("Căn cứ", "Based on")),
    IMPLEMENTS(Text.of("Thực hiện", "Implements")),
    CONTINUES(Text.of("Tiếp tục thực hiện", "Continues")),
    AMENDS(Text.of("Sửa đổi, bổ sung", "Amends")),
    REPLACES(Text.of("Thay thế", "Replaces")),
    REPEALS(Text.of("Bãi bỏ", "Repeals")),
    CORRECTS(Text.of("Đính chính", "Corrects")),
    STUDIES(Text.of("Quán triệt", "Studies")),
    GUIDES(Text.of("Hướng dẫn", "Guides")),
    ISSUED_WITH(Text.of("Ban hành kèm theo", "Issued with")),
    CITES(Text.of("Dẫn chiếu", "Cites"));

    private final Text label;

    CitationRelation(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
