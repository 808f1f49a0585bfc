package vn.thidua.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The row changes of the request so far, in order. */
@RequestScoped
public class ChangeLog {

    private final List<Change> changes = new ArrayList<>();

    void add(Change change) {
        changes.add(change);
    }

    List<Change> take() {
        var taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }

    /** Forgets changes that were rolled back. */
    public void clear() {
        changes.clear();
    }
}
