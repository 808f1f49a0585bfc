package vn.thidua.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** To whom something is sent ("gửi về …") and through whom ("qua … và …"). */
final class Routes {

    private static final Pattern TO = Forms.of(
            "(?:gửi|trình|nộp|báo cáo|về|cho|đến|tới|đề nghị)(?: +(?:về|cho|đến|tới|hồ sơ về|báo cáo về))? +(?="
                    + Forms.BODY + ")");
    private static final Pattern THROUGH = Forms.of("(?:thông )?qua +(?=" + Forms.BODY + ")");
    private static final Pattern AND = Forms.of(" *(,| và | rồi | sau đó )(?: *qua)? *(?=" + Forms.BODY + ")");

    private Routes() {}

    /** A name by its place in the paragraph. */
    record Body(int start, int end) {

        String words(Words words) {
            return Draft.clean(words.block().text().substring(start, end), 300);
        }
    }

    /** @param isOrdered whether the words say in which order the offices come */
    record Way(List<Body> bodies, boolean isOrdered) {}

    static Optional<Body> addressee(Words words) {
        var matcher = words.matcher(TO);
        return matcher.find() ? Optional.of(body(words, matcher.end())) : Optional.empty();
    }

    static Way via(Words words) {
        var bodies = new ArrayList<Body>();
        var isOrdered = true;
        var through = words.matcher(THROUGH);
        if (through.find()) {
            var one = body(words, through.end());
            bodies.add(one);
            while (bodies.size() < 10) {
                var and = AND.matcher(words.block().text())
                        .region(one.end, words.end())
                        .useTransparentBounds(true);
                if (!and.lookingAt()) {
                    break;
                }
                isOrdered = isOrdered
                        && (and.group(1).contains("rồi") || and.group(1).contains("sau đó"));
                one = body(words, and.end());
                bodies.add(one);
            }
        }
        return new Way(bodies, isOrdered);
    }

    private static Body body(Words words, int start) {
        return new Body(start, Forms.endOfBody(words.block().text(), start, words.end()));
    }
}
