package vn.thidua.audit;

import java.util.Set;

/** A row about people: the audit says that these fields were written, not what is in them. */
public interface Withheld {

    /** Stands in the audit for a value. */
    String MARK = "•••";

    /** Names of the fields, the same for every row: asked during a flush, when nothing may be loaded. */
    Set<String> withheldFields();
}
