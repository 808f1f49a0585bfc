package vn.thidua.nomination;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What is done to a nomination. */
public enum NominationAction implements Labelled {
    CREATE(Text.of("Lập", "Create")),
    SUBMIT(Text.of("Trình", "Submit")),
    RETURN(Text.of("Trả lại", "Return")),
    ENDORSE(Text.of("Nhất trí đề nghị", "Endorse")),
    WITHDRAW(Text.of("Rút", "Withdraw")),
    REFUSE(Text.of("Không khen thưởng", "Refuse")),
    AWARD(Text.of("Khen thưởng", "Award"));

    private final Text label;

    NominationAction(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
