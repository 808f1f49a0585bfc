package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Derived: a campaign is in the scope of its organiser and of every unit above it, on the days on which it stands
 * there. Lists over a subtree read one index in order, whatever the size of the subtree.
 */
@Entity
@IdClass(CampaignScope.Key.class)
class CampaignScope {

    @Id
    UUID unitId;

    @Id
    UUID campaignId;

    @Id
    LocalDate validFrom;

    LocalDate validTo;

    String code;

    @Enumerated(EnumType.STRING)
    CampaignStatus status;

    record Key(UUID unitId, UUID campaignId, LocalDate validFrom) implements Serializable {}
}
