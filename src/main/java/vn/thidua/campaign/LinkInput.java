package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A movement that a campaign takes up.
 *
 * @param name as the plan writes it
 * @param campaignId absent while the movement is not registered
 * @param directiveId the document that establishes it
 */
public record LinkInput(
        @NotNull LinkRelation relation,
        @NotBlank @Size(max = 500) String name,
        @Nullable UUID campaignId,
        @Nullable UUID directiveId) {

    public static LinkInput of(CampaignLink link) {
        return new LinkInput(
                link.relation,
                link.name,
                link.linked == null ? null : link.linked.id,
                link.directive == null ? null : link.directive.id);
    }
}
