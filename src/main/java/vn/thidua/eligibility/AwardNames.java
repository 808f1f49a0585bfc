package vn.thidua.eligibility;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.text.Text;

/** What awards are called on the day, and what they are. */
record AwardNames(Map<String, Named> byCode) {

    record Named(Text name, AwardForm form) {}

    Text of(String code) {
        var named = byCode.get(code);
        return named == null ? new Text(code, code) : named.name;
    }

    @Nullable
    AwardForm formOf(String code) {
        var named = byCode.get(code);
        return named == null ? null : named.form;
    }
}
