package vn.thidua.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;
import vn.thidua.organization.OrgUnit;

/** One line of "Nơi nhận": who gets the document, and what for. */
@Entity
public class DirectiveRecipient extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Directive directive;

    public int ordinal;

    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public RecipientPurpose purpose;

    /** The lines of a directive in their order, units loaded. */
    static List<DirectiveRecipient> of(Directive directive) {
        return list(
                "from DirectiveRecipient r left join fetch r.unit where r.directive = ?1 order by r.ordinal",
                directive);
    }
}
