package vn.thidua.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.TextLayer;

/**
 * Where in the document a citation stands.
 *
 * @param layer the part of the document
 * @param headingPath labels of the headings above it, from the highest level down: "II", "1", "a"
 * @param footnote the mark of the footnote it stands in ("2"), or null
 * @param recipients whether it stands in the list of recipients (Nơi nhận)
 */
public record CitationSite(
        TextLayer layer, List<String> headingPath, @Nullable String footnote, boolean recipients) {

    public CitationSite {
        headingPath = List.copyOf(headingPath);
    }

    /** The place as people name it: "Phần căn cứ", "II.1.a", "II.3 (cước chú 2)". */
    public String section() {
        String path = String.join(".", headingPath);
        if (recipients) {
            return "Nơi nhận";
        }
        return switch (layer) {
            case TITLE -> "Trích yếu";
            case PREAMBLE -> "Phần căn cứ";
            case HEADING -> path.isEmpty() ? "Tiêu đề" : path + " (tiêu đề)";
            case FOOTNOTE -> (path + " (cước chú" + (footnote == null ? "" : " " + footnote) + ")").strip();
            case ANNEX -> path.isEmpty() ? "Phụ lục" : "Phụ lục, " + path;
            case BODY -> path.isEmpty() ? "Nội dung" : path;
        };
    }
}
