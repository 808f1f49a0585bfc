package vn.thidua.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.thidua.text.Codes;

/** A subject category as an administrator describes it. */
public record SubjectCategoryInput(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 300) String nameEn,
        @NotNull NomineeKind nature,
        @NotNull Boolean directWorker,
        @NotNull Boolean minor) {

    static SubjectCategoryInput of(SubjectCategory category) {
        return new SubjectCategoryInput(
                category.code,
                category.nameVi,
                category.nameEn,
                category.nature,
                category.directWorker,
                category.minor);
    }

    void applyTo(SubjectCategory category) {
        category.code = code;
        category.nameVi = nameVi;
        category.nameEn = nameEn;
        category.nature = nature;
        category.directWorker = directWorker;
        category.minor = minor;
    }
}
