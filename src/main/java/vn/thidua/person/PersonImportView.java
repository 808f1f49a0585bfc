package vn.thidua.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the rows of an import, in their order. */
public record PersonImportView(int created, int updated, int unchanged, int failed, List<Row> items) {

    /** @param errors empty unless it failed */
    public record Row(
            String code, ImportOutcome outcome, @Nullable UUID personId, List<Fault> errors) {}

    /** @param pointer into the body of the request, as a fragment */
    public record Fault(@Nullable String pointer, String code, String detail) {}

    static PersonImportView of(List<Row> rows) {
        return new PersonImportView(
                count(rows, ImportOutcome.CREATED),
                count(rows, ImportOutcome.UPDATED),
                count(rows, ImportOutcome.UNCHANGED),
                count(rows, ImportOutcome.FAILED),
                rows);
    }

    private static int count(List<Row> rows, ImportOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome == outcome).count();
    }
}
