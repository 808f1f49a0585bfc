package vn.thidua.award;

import java.util.UUID;
import vn.thidua.revision.Revised;

/** A subject category as it is answered. */
public record SubjectCategoryView(
        UUID id,
        int revision,
        String code,
        String nameVi,
        String nameEn,
        NomineeKind nature,
        boolean directWorker,
        boolean minor)
        implements Revised {

    static SubjectCategoryView of(SubjectCategory category) {
        return new SubjectCategoryView(
                category.id,
                category.revision,
                category.code,
                category.nameVi,
                category.nameEn,
                category.nature,
                category.directWorker,
                category.minor);
    }
}
