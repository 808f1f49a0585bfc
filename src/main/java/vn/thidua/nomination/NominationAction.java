package vn.thidua.nomination;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What is done to a nomination. */
public enum NominationAction implements Labelled {
    CREATE(Text.of("Lập", "Create"), NominationState.DRAFT),
    SUBMIT(Text.of("Trình", "Submit"), NominationState.SUBMITTED),
    RETURN(Text.of("Trả lại", "Return"), NominationState.RETURNED),
    ENDORSE(Text.of("Nhất trí đề nghị", "Endorse"), NominationState.ENDORSED),
    WITHDRAW(Text.of("Rút", "Withdraw"), NominationState.WITHDRAWN),
    REFUSE(Text.of("Không khen thưởng", "Refuse"), NominationState.REFUSED),
    AWARD(Text.of("Khen thưởng", "Award"), NominationState.AWARDED),
    REVOKE(Text.of("Thu hồi khen thưởng", "Revoke"), NominationState.REVOKED);

    private final Text label;
    private final NominationState result;

    NominationAction(Text label, NominationState result) {
        this.label = label;
        this.result = result;
    }

    /** The state that the step leads to. */
    public NominationState result() {
        return result;
    }

    @Override
    public Text label() {
        return label;
    }
}
