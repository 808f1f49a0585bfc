package vn.thidua.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The row changes of the request so far, in order. */
@RequestScoped
public class ChangeLog {

    private final List<Change> changes = new ArrayList<>();

    void add(Change change) {
        changes.add(change);
    }

    /** One change for each row, however often it was written. */
    List<Change> take() {
        var merged = new LinkedHashMap<Row, Change>();
        changes.forEach(change -> merged.merge(new Row(change.entity(), change.entityId()), change, Change::then));
        changes.clear();
        return List.copyOf(merged.values());
    }

    /** Forgets changes that were rolled back. */
    public void clear() {
        changes.clear();
    }

    private record Row(String entity, UUID id) {}
}
