package vn.thidua.extraction.draft;

import java.util.regex.Pattern;

/** Until when proposals are taken, at each level that the plan names. */
final class WindowRule {

    private static final Pattern PROPOSAL = Forms.of(
            "(?:đề xuất|đề nghị|trình|gửi|nộp|lập|hoàn thiện|bình xét|lựa chọn)[^.;]{0,120}(?:khen thưởng|hồ sơ|danh sách|tặng|danh hiệu)"
                    + "|hồ sơ[^.;]{0,60}(?:gửi|nộp|khen thưởng)|khen thưởng[^.;]{0,60}(?:gửi|trình)");

    private final Draft draft;
    private final PlanText page;

    WindowRule(Draft draft, PlanText page) {
        this.draft = draft;
        this.page = page;
    }

    void apply() {
        for (var block : page.blocks()) {
            DueWords.of(block).forEach(this::window);
        }
    }

    private void window(DueWords due) {
        var words = due.words();
        var day = due.day();
        if (day == null || !words.has(PROPOSAL) || draft.size("/campaign/nominationWindows") == 50) {
            return;
        }
        var element = draft.element("/campaign/nominationWindows");
        Actors.of(words).ifPresent(actor -> {
            if (actor.level() != null) {
                draft.read(element + "/level", actor.level(), words.span(), 0.7);
            }
        });
        var span = words.block().span(day.start(), day.end());
        draft.read(element + "/due/date", day.date(), span, 0.95);
        draft.read(element + "/due/bound", day.bound(), span, 0.95);
        var wording = words.block().text().substring(day.start(), day.end());
        draft.read(element + "/wording", Draft.clean(wording, 300), span, 0.95);
        Routes.addressee(words)
                .ifPresent(body -> draft.read(
                        element + "/addressee/text",
                        body.words(words),
                        words.block().span(body.start(), body.end()),
                        0.7));
    }
}
