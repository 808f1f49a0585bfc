package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another name of a campaign. */
public record AliasInput(@NotBlank @Size(max = 500) String name) {

    public static AliasInput of(CampaignAlias alias) {
        return new AliasInput(alias.name);
    }
}
