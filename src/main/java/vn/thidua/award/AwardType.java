package vn.thidua.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** A title, award form or praise that can be won, as the law of its days has it. */
@Entity
public class AwardType extends RevisedEntity {

    static final Text WHAT = Text.of("hình thức khen thưởng", "award type");

    /** Stays the same through changes of the law; unique together with {@link #validFrom}. */
    public String code;

    public String nameVi;

    public String nameEn;

    @Enumerated(EnumType.STRING)
    public AwardForm form;

    @Enumerated(EnumType.STRING)
    public AwardHolder holder;

    public LocalDate validFrom;

    /** Inclusive; {@link vn.thidua.time.Validity#FOREVER} while there is no end. */
    public LocalDate validTo;

    /** The directive that the row rests on. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive sourceDirective;

    /** Article and clause of it. */
    public @Nullable String sourceArticle;

    /** False: nobody has checked the source; such a row answers "unknown". */
    public boolean verified;

    /** The award of this code as the law of the day has it; both bounds of its validity are inclusive. */
    public static Optional<AwardType> byCode(String code, LocalDate day) {
        return find("code = ?1 and validFrom <= ?2 and validTo >= ?2", code, day)
                .firstResultOptional();
    }

    /** The award that a body names by code; 422 at the pointer when there is none on the day. */
    public static AwardType referenced(String code, LocalDate day, String pointer) {
        return byCode(code, day).orElseThrow(() -> DomainException.unknownReference(pointer, WHAT, code));
    }
}
