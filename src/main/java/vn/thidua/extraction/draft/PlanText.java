package vn.thidua.extraction.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text as paragraphs, each under the marked paragraphs above it. Linear in the length of the text. */
final class PlanText {

    /** A line shorter than this was not broken by the width of the page. */
    private static final int FULL_LINE = 55;

    private record Mark(int level, Pattern form) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(10, Pattern.compile("(?:PHẦN |Phần )?[IVXL]{1,6}[.):]\\s*(?=\\p{L})")),
            new Mark(5, Pattern.compile("[A-HĐ][.)]\\s+(?=\\p{L})")),
            new Mark(30, Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}[.):]?\\s+(?=\\p{L})")),
            new Mark(20, Pattern.compile("(?:Điều )?\\(?\\d{1,2}(?:[.):]\\s*|/\\s+)(?=[\\p{L}“\"])")),
            new Mark(
                    Block.CRITERION,
                    Forms.of("tiêu (?:chí|chuẩn) (?:số |thứ )?(?:\\d{1,2}|nhất|hai|ba|tư|năm) ?[.:)]\\s*(?=\\p{L})")),
            new Mark(40, Pattern.compile("\\(?[a-zđ](?:[.)]\\s*|/\\s+)(?=\\p{L})")),
            new Mark(Block.DASH, Pattern.compile("[-–—•●○*▪◦\\uE000-\\uF8FF]+\\s*(?=[\\p{L}\\d“\"(≥>≤<])")),
            new Mark(Block.PLUS, Pattern.compile("\\++\\s*(?=[\\p{L}\\d“\"(≥>≤<])")));
    private static final Pattern HEADING = Forms.of(
            "(?:các |về )?(?:tiêu chí|tiêu chuẩn|chỉ tiêu|mục tiêu|mục đích|đối tượng|thời gian|nội dung|khen thưởng"
                    + "|hình thức|số lượng|chế độ báo cáo|kinh phí|tổ chức thực hiện)(?!\\p{L})[^.;:]{0,60}");
    private static final Pattern FOOTNOTE = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+\\s*\\S");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}(,”\"]");
    private static final String ENDS = ".;:!?/";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> stack = new ArrayList<>();
    private @Nullable Paragraph open;
    private @Nullable Paragraph footnote;

    /** Letters with the code points of the text that they come from. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        int[] starts = new int[64];
        int[] ends = new int[64];
        int lastLine;

        void add(char letter, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(letter);
        }

        void add(Paragraph line) {
            if (!text.isEmpty()) {
                var end = ends[text.length() - 1];
                add(' ', end, end);
            }
            lastLine = line.text.length();
            for (int i = 0; i < line.text.length(); i++) {
                add(line.text.charAt(i), line.starts[i], line.ends[i]);
            }
        }

        boolean isEnded() {
            return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        }
    }

    private PlanText() {}

    static PlanText of(String text) {
        var page = new PlanText();
        var isAfterGap = true;
        var line = new Paragraph();
        var codePoint = 0;
        for (int i = 0; i < text.length(); ) {
            var next = clusterEnd(text, i);
            var length = text.codePointCount(i, next);
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\f') {
                isAfterGap = page.line(line, isAfterGap);
                line = new Paragraph();
            } else {
                var composed = Normalizer.normalize(text.substring(i, next), Normalizer.Form.NFC);
                for (int j = 0; j < composed.length(); j++) {
                    line.add(space(composed.charAt(j)), codePoint, codePoint + length);
                }
            }
            codePoint += length;
            i = next;
        }
        page.line(line, isAfterGap);
        page.finish();
        return page;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Takes a line; answers whether the next one follows a gap. */
    private boolean line(Paragraph raw, boolean isAfterGap) {
        var line = trimmed(raw);
        if (line.text.isEmpty()) {
            return true;
        }
        if (FOOTNOTE.matcher(line.text).lookingAt()) {
            flushFootnote();
            footnote = line;
            return false;
        }
        if (footnote != null && !isAfterGap) {
            footnote.add(line);
            return false;
        }
        flushFootnote();
        var current = open;
        if (current != null && goesOn(current, line, isAfterGap)) {
            current.add(line);
        } else {
            finish();
            line.lastLine = line.text.length();
            open = line;
        }
        return false;
    }

    private static boolean goesOn(Paragraph before, Paragraph line, boolean isAfterGap) {
        if (before.isEnded() || mark(line.text) != null) {
            return false;
        }
        return GOES_ON.matcher(line.text).lookingAt() || (!isAfterGap && before.lastLine >= FULL_LINE);
    }

    private void finish() {
        flushFootnote();
        var paragraph = open;
        if (paragraph == null) {
            return;
        }
        open = null;
        var text = paragraph.text.toString();
        if (text.chars().noneMatch(Character::isLetter)) {
            return;
        }
        var mark = mark(text);
        var level = mark != null ? mark.level : levelWithoutMark(text);
        var closed = level == Block.PLUS ? level : Math.min(level, Block.DASH);
        stack.removeIf(one -> one.level() >= closed);
        var from = 0;
        if (mark != null) {
            var matcher = mark.form.matcher(text);
            from = matcher.lookingAt() ? matcher.end() : 0;
        }
        var block = new Block(text, level, from, List.copyOf(stack), paragraph.starts, paragraph.ends);
        blocks.add(block);
        if (level < Block.PLAIN) {
            stack.add(block);
        }
    }

    private void flushFootnote() {
        var note = footnote;
        if (note != null) {
            footnote = null;
            blocks.add(new Block(note.text.toString(), Block.PLAIN, 0, List.of(), note.starts, note.ends));
        }
    }

    private static @Nullable Mark mark(CharSequence text) {
        for (var mark : MARKS) {
            if (mark.form.matcher(text).lookingAt()) {
                return mark;
            }
        }
        return null;
    }

    /** In capitals, the words of a heading stand for "I."; otherwise they are a label, as is a line before a list. */
    private static int levelWithoutMark(String text) {
        if (HEADING.matcher(text).matches()) {
            return text.equals(text.toUpperCase(Locale.ROOT)) ? 10 : text.length() < 40 ? Block.LABEL : Block.PLAIN;
        }
        return text.length() < 120 && text.endsWith(":") ? Block.LABEL : Block.PLAIN;
    }

    private static Paragraph trimmed(Paragraph line) {
        var from = 0;
        var to = line.text.length();
        while (from < to && isBlank(line.text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.text.charAt(to - 1))) {
            to--;
        }
        var trimmed = new Paragraph();
        for (int i = from; i < to; i++) {
            trimmed.add(line.text.charAt(i), line.starts[i], line.ends[i]);
        }
        return trimmed;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '*';
    }

    private static char space(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0' || Character.isSpaceChar(letter) ? ' ' : letter;
    }

    /** Behind a letter and the marks upon it. */
    private static int clusterEnd(String text, int start) {
        var end = start + Character.charCount(text.codePointAt(start));
        var marks = 0;
        while (end < text.length() && marks < 8 && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
            marks++;
        }
        return end;
    }
}
