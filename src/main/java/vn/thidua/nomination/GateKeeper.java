package vn.thidua.nomination;

import java.util.List;

/** Holds nominations against one kind of rules before a letter goes or a decision is made. */
public interface GateKeeper {

    /** Everything that is against any of them, in a number of statements that does not grow with them. */
    List<GateFinding> found(GateAsked asked);
}
