package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what the hierarchy has announced. */
@ApplicationScoped
class HierarchyChanges {

    private final List<HierarchyChanged> seen = new CopyOnWriteArrayList<>();

    void note(@Observes HierarchyChanged change) {
        seen.add(change);
    }

    List<HierarchyChanged> seen() {
        return seen;
    }
}
