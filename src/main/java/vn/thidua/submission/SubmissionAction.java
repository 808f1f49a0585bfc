package vn.thidua.submission;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What is done to a letter. */
public enum SubmissionAction implements Labelled {
    CREATE(Text.of("Lập", "Create")),
    CHANGE(Text.of("Sửa", "Change")),
    DELETE(Text.of("Xóa", "Delete")),
    SEND(Text.of("Gửi", "Send")),
    RECEIVE(Text.of("Tiếp nhận", "Receive")),
    RETURN(Text.of("Trả lại", "Return")),
    ANSWER(Text.of("Trả lời từng đề nghị", "Answer an item")),
    FORWARD(Text.of("Trình tiếp", "Forward"));

    private final Text label;

    SubmissionAction(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
