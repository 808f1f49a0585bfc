package vn.thidua.sample;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.LocalKeys;
import vn.thidua.access.Role;
import vn.thidua.access.RoleAssignment;
import vn.thidua.database.EmbeddedMode;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.sample.DemoTokenResource.DemoTokenView;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** Tokens for trying the service: a demo subject per role and unit, with that one role assignment. */
@ApplicationScoped
class DemoTokens {

    private final EmbeddedMode embedded;
    private final LocalKeys keys;
    private final Clock clock;

    DemoTokens(EmbeddedMode embedded, LocalKeys keys, Clock clock) {
        this.embedded = embedded;
        this.keys = keys;
        this.clock = clock;
    }

    /** Hides the demo from other machines: whoever reaches the port from elsewhere must not become administrator. */
    void requireNear(SocketAddress caller) {
        if (!embedded.isOn() || !isLoopback(caller.hostAddress())) {
            throw DomainException.notFound(Text.of("địa chỉ này", "such address"));
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        var address = host == null ? null : NetUtil.createInetAddressFromIpAddressString(host);
        return address != null && address.isLoopbackAddress();
    }

    @Transactional
    DemoTokenView create(Role role, @Nullable String unitCode) {
        var subject = "demo:" + role.name().toLowerCase(Locale.ROOT) + (unitCode == null ? "" : "@" + unitCode);
        var today = LocalDate.now(clock);
        if (RoleAssignment.of(subject, today).isEmpty()) {
            var assignment = new RoleAssignment();
            assignment.subject = subject;
            assignment.role = role;
            assignment.unitId = unitCode == null ? null : OrgUnit.referenced(unitCode, "#/unit").id;
            assignment.validFrom = today;
            assignment.validTo = Validity.FOREVER;
            assignment.persist();
        }
        return new DemoTokenView(keys.token(subject), "Bearer", keys.tokenSeconds(), subject);
    }
}
