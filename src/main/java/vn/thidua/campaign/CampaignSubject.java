package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SubjectCategory;
import vn.thidua.database.Identified;

/** A category of people or collectives that a campaign is for. */
@Entity
public class CampaignSubject extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    public int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public SubjectCategory category;

    public @Nullable String asWritten;
}
