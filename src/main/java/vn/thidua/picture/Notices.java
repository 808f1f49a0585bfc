package vn.thidua.picture;

import vn.thidua.text.Text;

/** Says in a picture that it does not show everything. */
final class Notices {

    private static final Text HIDDEN = Text.of(
            "Chỉ hiển thị %d văn bản gần nhất; còn %s%d văn bản không hiển thị.",
            "Only the %d nearest documents are shown; %s%d more are not.");

    private static final Text MORE =
            Text.of("Chuỗi còn tiếp ngoài phạm vi đã đọc.", "The chain goes on beyond what was read.");

    private Notices() {}

    /** Empty when everything is shown. */
    static String of(Sketch sketch) {
        if (sketch.hidden() > 0) {
            var atLeast = sketch.more() ? Text.of("ít nhất ", "at least ").in(sketch.language()) : "";
            return HIDDEN.in(sketch.language()).formatted(sketch.boxes().size(), atLeast, sketch.hidden());
        }
        return sketch.more() ? MORE.in(sketch.language()) : "";
    }
}
