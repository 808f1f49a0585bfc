package vn.thidua.nomination;

import vn.thidua.text.Text;

/**
 * Whether a nomination went through a stage.
 *
 * @param why what is missing and who can do it, or why it is unknown
 */
public record StageFinding(Outcome outcome, Text why) {

    /** Fails closed: what is unknown is not done. */
    public enum Outcome {
        DONE,
        MISSING,
        UNKNOWN
    }

    private static final Text NOTHING = Text.of("", "");

    public static StageFinding done() {
        return new StageFinding(Outcome.DONE, NOTHING);
    }

    public static StageFinding missing(Text why) {
        return new StageFinding(Outcome.MISSING, why);
    }

    public static StageFinding unknown(Text why) {
        return new StageFinding(Outcome.UNKNOWN, why);
    }

    /** As it counts under a rule that nobody has checked. */
    StageFinding unverified() {
        return outcome == Outcome.MISSING
                ? unknown(Text.of(
                        why.vi() + " Quy định chưa được kiểm chứng.", why.en() + " The rule has not been verified."))
                : this;
    }
}
