package vn.thidua.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.EmbeddedMode;

/**
 * On the embedded default tokens are checked with the key of the data folder; otherwise quarkus-oidc asks the identity
 * server of its configuration.
 */
@ApplicationScoped
class LocalTenant implements TenantConfigResolver {

    private final boolean on;
    private final LocalKeys keys;
    private @Nullable OidcTenantConfig local;

    LocalTenant(
            EmbeddedMode embedded,
            LocalKeys keys,
            @ConfigProperty(name = "thidua.local-tokens", defaultValue = "false") boolean always) {
        this.on = always || embedded.isOn();
        this.keys = keys;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> tenant) {
        return on ? Uni.createFrom().item(this::local) : Uni.createFrom().nullItem();
    }

    private synchronized OidcTenantConfig local() {
        if (local == null) {
            local = OidcTenantConfig.builder()
                    .tenantId("embedded")
                    .publicKey(keys.publicKey())
                    .token()
                    .issuer(LocalKeys.ISSUER)
                    .principalClaim("sub")
                    .end()
                    .build();
        }
        return local;
    }
}
