package vn.thidua.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeLogTest {

    private static final UUID ROW = UUID.randomUUID();

    private final ChangeLog changes = new ChangeLog();

    @Test
    void takesLaterValuesIntoACreation() {
        note(ChangeAction.CREATED, Map.of("name", "A", "note", "x"));
        note(ChangeAction.CHANGED, Map.of("name", pair("A", "B"), "note", pair("x", null)));

        assertEquals(List.of(new Change("Unit", ROW, ChangeAction.CREATED, Map.of("name", "B"))), changes.take());
        assertEquals(List.of(), changes.take());
    }

    @Test
    void keepsTheFirstValueAndTheLast() {
        note(ChangeAction.CHANGED, Map.of("name", pair("A", "B")));
        note(ChangeAction.CHANGED, Map.of("name", pair("B", "C")));

        var taken = changes.take();

        assertEquals(1, taken.size());
        assertArrayEquals(pair("A", "C"), (Object[]) taken.get(0).fields().get("name"));
    }

    @Test
    void forgetsWhatLedBack() {
        note(ChangeAction.CHANGED, Map.of("name", pair("A", "B")));
        note(ChangeAction.CHANGED, Map.of("name", pair("B", "A")));

        assertEquals(List.of(), changes.take());
    }

    @Test
    void keepsThatAWithheldFieldWasWritten() {
        note(ChangeAction.CHANGED, Map.of("name", pair(Withheld.MARK, Withheld.MARK)));
        note(ChangeAction.CHANGED, Map.of("name", pair(Withheld.MARK, Withheld.MARK)));

        assertEquals(1, changes.take().size());
    }

    @Test
    void forgetsARowThatCameAndWent() {
        note(ChangeAction.CREATED, Map.of("name", "A"));
        note(ChangeAction.DELETED, Map.of("name", "A"));

        assertEquals(List.of(), changes.take());
    }

    @Test
    void keepsOnlyTheDeletionOfARowChangedBefore() {
        note(ChangeAction.CHANGED, Map.of("name", pair("A", "B")));
        note(ChangeAction.DELETED, Map.of("name", "B"));

        assertEquals(List.of(new Change("Unit", ROW, ChangeAction.DELETED, Map.of("name", "B"))), changes.take());
    }

    @Test
    void keepsRowsApart() {
        note(ChangeAction.CREATED, Map.of("name", "A"));
        changes.add(new Change("Unit", UUID.randomUUID(), ChangeAction.CREATED, Map.of("name", "A")));

        assertEquals(2, changes.take().size());
    }

    private void note(ChangeAction action, Map<String, Object> fields) {
        changes.add(new Change("Unit", ROW, action, fields));
    }

    private static Object[] pair(Object before, Object after) {
        return new Object[] {before, after};
    }
}
