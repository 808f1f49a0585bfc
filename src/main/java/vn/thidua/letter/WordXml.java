package vn.thidua.letter;

import java.util.List;

/** WordprocessingML, piece by piece. Lengths are in twentieths of a point. */
final class WordXml {

    private static final String OPENING = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";

    private final StringBuilder xml = new StringBuilder(OPENING);

    /** A paragraph of a style. */
    WordXml paragraph(String style, String text) {
        return open(style, "").run(text, false).close();
    }

    /** Begins a paragraph. @param properties more of them, in the order of the schema */
    WordXml open(String style, String properties) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(properties);
        xml.append("</w:pPr>");
        return this;
    }

    WordXml run(String text, boolean bold) {
        if (text.isEmpty()) {
            return this;
        }
        xml.append("<w:r>").append(bold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "");
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.append(i == 0 ? "" : "<w:br/>").append("<w:t xml:space=\"preserve\">");
            escape(lines[i]);
            xml.append("</w:t>");
        }
        xml.append("</w:r>");
        return this;
    }

    WordXml close() {
        xml.append("</w:p>");
        return this;
    }

    /** A line of this length in the middle of what is so wide. */
    WordXml rule(int width, int length) {
        var margin = Math.max(0, (width - length) / 2);
        return open(
                        "Rule",
                        "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                                + "<w:ind w:left=\"%d\" w:right=\"%d\"/>".formatted(margin, margin))
                .close();
    }

    /** Begins a table without lines around its cells. */
    WordXml layout(int indent, List<Integer> widths) {
        return table(indent, widths, "", 0);
    }

    /** Begins a table with lines. */
    WordXml grid(List<Integer> widths) {
        var line = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
        var lines = new StringBuilder("<w:tblBorders>");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            lines.append("<w:").append(side).append(line);
        }
        return table(0, widths, lines.append("</w:tblBorders>").toString(), 85);
    }

    private WordXml table(int indent, List<Integer> widths, String borders, int margin) {
        var whole = widths.stream().mapToInt(Integer::intValue).sum();
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/>".formatted(whole));
        xml.append("<w:tblInd w:w=\"%d\" w:type=\"dxa\"/>".formatted(indent)).append(borders);
        xml.append(
                "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"%d\" w:type=\"dxa\"/>".formatted(margin));
        xml.append("<w:right w:w=\"%d\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>".formatted(margin));
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width)));
        xml.append("</w:tblGrid>");
        return this;
    }

    /** Begins a row that stays on one page. @param header repeated on every page */
    WordXml row(boolean header) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>").append(header ? "<w:tblHeader/>" : "");
        xml.append("</w:trPr>");
        return this;
    }

    /** Begins a cell, which needs a paragraph. */
    WordXml cell(int width, boolean middle) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width));
        xml.append(middle ? "<w:vAlign w:val=\"center\"/>" : "").append("</w:tcPr>");
        return this;
    }

    WordXml endCell() {
        xml.append("</w:tc>");
        return this;
    }

    WordXml endRow() {
        xml.append("</w:tr>");
        return this;
    }

    WordXml endTable() {
        xml.append("</w:tbl>");
        return this;
    }

    /** Ends the pages so far; what follows begins on a new one, with a numbering of its own. */
    WordXml sectionEnds(String section) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>").append(section).append("</w:pPr></w:p>");
        return this;
    }

    String document(String lastSection) {
        return xml.append(lastSection).append("</w:body></w:document>").toString();
    }

    /** What XML cannot hold is left out. */
    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> {
                    if (isAllowed(point)) {
                        xml.appendCodePoint(point);
                    }
                }
            }
        });
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
