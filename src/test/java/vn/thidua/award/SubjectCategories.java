package vn.thidua.award;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;

/** Subject categories for tests. */
public final class SubjectCategories {

    private SubjectCategories() {}

    public static SubjectCategory called(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> SubjectCategory.byCode(code).orElseThrow());
    }

    public static void rename(String id, String code) {
        QuarkusTransaction.requiringNew().run(() -> SubjectCategory.existing(UUID.fromString(id)).code = code);
    }
}
