package vn.thidua.organization;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.text.Language;

/** {@code /me}: who calls and what they may do. */
@Path("/api/v1/me")
public class MeResource {

    /** @param language {@code vi} or {@code en}, as chosen for the answers to this caller */
    public record MeView(String subject, String language, List<RoleAtUnit> roles) {}

    /** @param unit null: the whole service */
    public record RoleAtUnit(Role role, @Nullable UnitRef unit) {}

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Allowed({})
    public MeView getMe(@Context HttpHeaders headers) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new MeView(caller.subject(), language.tag(), roles());
    }

    private List<RoleAtUnit> roles() {
        var ids = caller.grants().stream()
                .map(Caller.Grant::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var units = OrgUnit.<OrgUnit>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(unit -> unit.id, Function.identity()));
        return caller.grants().stream()
                .map(grant -> new RoleAtUnit(
                        grant.role(), grant.unit() == null ? null : UnitRef.ofNullable(units.get(grant.unit()))))
                .toList();
    }
}
