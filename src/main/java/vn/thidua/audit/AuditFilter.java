package vn.thidua.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which audit entries are asked for; days are days in Asia/Ho_Chi_Minh, both inclusive. */
public class AuditFilter {

    @QueryParam("subject")
    @Size(max = 255)
    public @Nullable String subject;

    @QueryParam("operation")
    @Size(max = 100)
    public @Nullable String operation;

    @QueryParam("entityId")
    public @Nullable UUID entityId;

    @QueryParam("from")
    public @Nullable LocalDate from;

    @QueryParam("to")
    public @Nullable LocalDate to;
}
