package vn.thidua.audit;

import static vn.thidua.access.Role.AUDITOR;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** {@code /audit-entries}: who changed what and when. */
@Path("/api/v1/audit-entries")
public class AuditEntryResource {

    private final AuditReader audit;

    AuditEntryResource(AuditReader audit) {
        this.audit = audit;
    }

    @GET
    @Allowed(AUDITOR)
    public Page<AuditEntryView> listAuditEntries(
            @BeanParam @Valid AuditFilter filter, @BeanParam @Valid PageRequest page) {
        return audit.list(filter, page);
    }

    @GET
    @Path("/{auditEntryId}")
    @Allowed(AUDITOR)
    public AuditEntryView getAuditEntry(UUID auditEntryId) {
        return audit.existing(auditEntryId);
    }
}
