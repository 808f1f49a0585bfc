package vn.thidua.campaign;

/** Another name of a campaign. */
public record AliasView(String name) {

    static AliasView of(CampaignAlias alias) {
        return new AliasView(alias.name);
    }
}
