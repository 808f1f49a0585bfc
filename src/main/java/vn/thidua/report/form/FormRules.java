package vn.thidua.report.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.problem.FieldError;
import vn.thidua.report.DutyContent;
import vn.thidua.text.Text;

/** Forms that nobody could fill in: each fault by name, all at once, when the duty is written. */
public final class FormRules {

    private final String pointer;
    private final List<FieldError> faults = new ArrayList<>();

    private FormRules(String pointer) {
        this.pointer = pointer;
    }

    /** @param pointer to the content of the duty in the body */
    public static List<FieldError> faults(DutyContent form, String pointer) {
        var rules = new FormRules(pointer);
        rules.checkCodes(
                "/sections",
                form.sections().stream().map(DutyContent.Section::code).toList());
        rules.checkCodes(
                "/indicators",
                form.indicators().stream().map(DutyContent.Indicator::code).toList());
        rules.checkCodes(
                "/attachments",
                form.attachments().stream().map(DutyContent.Attachment::code).toList());
        for (int i = 0; i < form.indicators().size(); i++) {
            rules.checkIndicator(form.indicators().get(i), "/indicators/" + i);
        }
        for (int i = 0; i < form.attachments().size(); i++) {
            rules.checkMediaTypes(form.attachments().get(i), "/attachments/" + i + "/mediaTypes/");
        }
        if (form.fieldsSchema() != null) {
            rules.faults.addAll(FieldsSchema.faults(form.fieldsSchema(), pointer + "/fieldsSchema"));
        }
        return rules.faults;
    }

    private void checkIndicator(DutyContent.Indicator indicator, String at) {
        if (indicator.min() != null
                && indicator.max() != null
                && indicator.min().compareTo(indicator.max()) > 0) {
            fault(
                    at + "/max",
                    "OUT_OF_RANGE",
                    "Giá trị lớn nhất nhỏ hơn giá trị nhỏ nhất.",
                    "The largest value is below the smallest.");
        }
    }

    private void checkMediaTypes(DutyContent.Attachment attachment, String at) {
        for (int i = 0; i < attachment.mediaTypes().size(); i++) {
            if (!AttachmentTypes.ALL.contains(attachment.mediaTypes().get(i))) {
                fault(
                        at + i,
                        "INVALID_VALUE",
                        "Chỉ nhận: " + String.join(", ", AttachmentTypes.ALL) + ".",
                        "Only these are taken: " + String.join(", ", AttachmentTypes.ALL) + ".");
            }
        }
    }

    private void checkCodes(String at, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                fault(at + "/" + i + "/code", "REPEATED", "Mã bị lặp.", "The code is repeated.");
            }
        }
    }

    private void fault(String at, String code, String vi, String en) {
        faults.add(FieldError.at(pointer + at, code, Text.of(vi, en)));
    }
}
