package vn.thidua.access;

import vn.thidua.problem.DomainException;
import vn.thidua.text.Language;

/** Finds what is allowed by making the checks of the attempt. */
public final class AllowedActions {

    private AllowedActions() {}

    /** @param check throws what an attempt would be refused with */
    public static AllowedAction tried(String action, Language language, Runnable check) {
        try {
            check.run();
            return AllowedAction.allowed(action);
        } catch (DomainException why) {
            return new AllowedAction(action, false, new AllowedAction.Reason(why.type.slug(), why.detail(language)));
        }
    }
}
