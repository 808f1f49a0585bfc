package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;

/** The criteria of a campaign as one set: edited while a draft, frozen at launch, then replaced whole. */
@Entity
public class CriteriaSet extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    public int number;

    @Enumerated(EnumType.STRING)
    public CriteriaSetStatus status;

    public Instant madeAt;

    public String madeBy;

    public @Nullable String reason;
}
