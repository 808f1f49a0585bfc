package vn.thidua.nomination;

/** Before what nominations are held against the rules. */
public enum Gate {
    /** A letter with them goes to the next authority. */
    LETTER,
    /** Their awards are decided. */
    DECISION
}
