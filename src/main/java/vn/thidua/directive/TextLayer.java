package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** The part of a document where words stand. */
public enum TextLayer implements Labelled {
    TITLE(Text.of("Tên văn bản", "Title")),
    PREAMBLE(Text.of("Phần căn cứ", "Preamble")),
    HEADING(Text.of("Đề mục", "Heading")),
    BODY(Text.of("Nội dung", "Body")),
    FOOTNOTE(Text.of("Cước chú", "Footnote")),
    ANNEX(Text.of("Phụ lục", "Annex"));

    private final Text label;

    TextLayer(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
