package vn.thidua.extraction.draft;

import java.util.regex.Pattern;
import vn.thidua.extraction.DocumentHeader;

/** Theme ("với chủ đề “…”") and slogan ("khẩu hiệu “…”"); not the theme that somebody else has for a year. */
final class ThemeRule {

    private static final String QUOTE = "[^“\"”.;:]{0,60}?(?:là|:)? ?\\*?[“\"]\\*? ?([^“”\"]{3,600}?) ?\\*?[”\"]";
    private static final Pattern THEME = Forms.of("(với chủ đề|chủ đề)(" + QUOTE + ")");
    private static final Pattern SLOGAN = Forms.of("khẩu hiệu" + QUOTE);
    private static final Pattern OF_OTHERS = Forms.of("^ *năm[^“\"]{0,12} của ");

    private final Draft draft;
    private final PlanText page;
    private final DocumentHeader header;

    ThemeRule(Draft draft, PlanText page, DocumentHeader header) {
        this.draft = draft;
        this.page = page;
        this.header = header;
    }

    void apply() {
        var othersHaveOne = false;
        for (var block : page.blocks()) {
            var theme = block.matcher(THEME);
            while (draft.at("/campaign/theme").isEmpty() && theme.find()) {
                var isOwn = !OF_OTHERS.matcher(theme.group(2)).find();
                othersHaveOne = othersHaveOne || !isOwn;
                if (isOwn) {
                    var confidence = theme.group(1).length() > "chủ đề".length() ? 0.9 : 0.7;
                    draft.read("/campaign/theme", Draft.clean(theme.group(3), 1000), block.span(theme, 3), confidence);
                }
            }
            var slogan = block.matcher(SLOGAN);
            if (draft.at("/campaign/slogan").isEmpty() && slogan.find()) {
                draft.read("/campaign/slogan", Draft.clean(slogan.group(1), 500), block.span(slogan, 1), 0.9);
            }
        }
        var theme = header.theme();
        if (draft.at("/campaign/theme").isEmpty() && theme != null && !othersHaveOne) {
            draft.read("/campaign/theme", Draft.clean(theme.value(), 1000), theme.span(), 0.5);
        }
    }
}
