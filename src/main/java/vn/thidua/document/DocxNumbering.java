package vn.thidua.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Numbers that Word puts before paragraphs and that stand nowhere in their text: "I.", "2.1", "a)". */
final class DocxNumbering {

    private static final int LEVELS = 9;

    /** Of numbers; Word itself ends at 32,767. Those behind it repeat it. */
    private static final int HIGHEST = Integer.MAX_VALUE;

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    static final DocxNumbering NONE = new DocxNumbering(Map.of(), Map.of());

    /** Of a paragraph: which list, which level; both as the file calls them. */
    record Place(String list, int level) {}

    private record Level(int start, String format, String pattern) {}

    private final Map<String, Map<Integer, Level>> kinds;
    private final Map<String, String> kindOfList;
    private final Map<String, int[]> counters = new HashMap<>();

    private DocxNumbering(Map<String, Map<Integer, Level>> kinds, Map<String, String> kindOfList) {
        this.kinds = kinds;
        this.kindOfList = kindOfList;
    }

    /**
     * The label of the next paragraph at this place; empty for bullets and for lists that the file does not describe.
     */
    String next(Place place) {
        var kind = kindOfList.get(place.list);
        var levels = kind == null ? null : kinds.get(kind);
        var level = levels == null ? null : levels.get(place.level);
        if (kind == null || levels == null || level == null || place.level < 0 || place.level >= LEVELS) {
            return "";
        }
        var counter = counters.computeIfAbsent(kind, one -> new int[LEVELS]);
        counter[place.level] =
                counter[place.level] == 0 ? level.start : Math.min(counter[place.level], HIGHEST - 1) + 1;
        for (int below = place.level + 1; below < LEVELS; below++) {
            counter[below] = 0;
        }
        if (level.format.equals("bullet")) {
            return "-";
        }
        return level.format.equals("none") ? "" : label(level, levels, counter);
    }

    private static String label(Level level, Map<Integer, Level> levels, int[] counter) {
        var label = new StringBuilder();
        for (int i = 0; i < level.pattern.length(); i++) {
            var character = level.pattern.charAt(i);
            var isNumber = character == '%' && i + 1 < level.pattern.length();
            var shown = isNumber ? level.pattern.charAt(i + 1) - '1' : -1;
            if (shown >= 0 && shown < LEVELS) {
                var one = levels.get(shown);
                var value = counter[shown] == 0 ? 1 : counter[shown];
                label.append(one == null ? value : number(value, one.format));
                i++;
            } else {
                label.append(character);
            }
        }
        return label.toString();
    }

    private static String number(int value, String format) {
        return switch (format) {
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(value, 'A');
            case "lowerLetter" -> letter(value, 'a');
            case "decimalZero" -> "%02d".formatted(value);
            default -> String.valueOf(value);
        };
    }

    private static String letter(int value, char first) {
        return String.valueOf((char) (first + (value - 1) % 26)).repeat(Math.min(5, (value - 1) / 26 + 1));
    }

    private static String roman(int value) {
        var text = new StringBuilder();
        var rest = Math.min(value, 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                text.append(LETTERS[i]);
            }
        }
        return text.toString();
    }

    static DocxNumbering of(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Map<Integer, Level>> kinds = new HashMap<>();
        Map<String, String> kindOfList = new HashMap<>();
        var kind = "";
        var list = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    kind = DocxXml.attribute(xml, "abstractNumId", "");
                    kinds.put(kind, new HashMap<>());
                }
                case "lvl" -> {
                    var number = DocxXml.number(xml, "ilvl", 0);
                    var level = level(xml);
                    kinds.computeIfAbsent(kind, one -> new HashMap<>()).put(number, level);
                }
                case "num" -> list = DocxXml.attribute(xml, "numId", "");
                case "abstractNumId" -> kindOfList.put(list, DocxXml.attribute(xml, "val", ""));
                case "lvlOverride" -> DocxXml.skip(xml);
                default -> {}
            }
        }
        return new DocxNumbering(kinds, kindOfList);
    }

    private static Level level(XMLStreamReader xml) throws XMLStreamException {
        var start = 1;
        var format = "decimal";
        var pattern = "";
        for (var event = xml.next(); !isEnd(xml, event, "lvl"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "start" -> start = Math.max(1, DocxXml.number(xml, "val", 1));
                    case "numFmt" -> format = DocxXml.attribute(xml, "val", "decimal");
                    case "lvlText" -> pattern = DocxXml.attribute(xml, "val", "");
                    default -> {}
                }
            }
        }
        return new Level(start, format, pattern);
    }

    /** The lists to which the styles of paragraphs belong. */
    static Map<String, Place> ofStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Place> styles = new HashMap<>();
        var style = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    style = DocxXml.attribute(xml, "styleId", "");
                } else if (xml.getLocalName().equals("numPr")) {
                    var place = place(xml);
                    if (place != null) {
                        styles.put(style, place);
                    }
                }
            }
        }
        return styles;
    }

    /** Of the {@code numPr} that has just begun; null where it takes a paragraph out of its list. */
    static @Nullable Place place(XMLStreamReader xml) throws XMLStreamException {
        var list = "0";
        var level = 0;
        for (var event = xml.next(); !isEnd(xml, event, "numPr"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numId" -> list = DocxXml.attribute(xml, "val", "0");
                    case "ilvl" -> level = DocxXml.number(xml, "val", 0);
                    default -> {}
                }
            }
        }
        return list.equals("0") ? null : new Place(list, level);
    }

    private static boolean isEnd(XMLStreamReader xml, int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }
}
