package vn.thidua.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;

/** A title, award form or praise that can be won, as the law of its days has it. */
@Entity
public class AwardType extends RevisedEntity {

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
}
