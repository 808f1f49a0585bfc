package vn.thidua.directive;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/** How a request names the document that it seeks. */
public class DescriptionQuery {

    @QueryParam("number")
    @Size(min = 1, max = 100)
    public @Nullable String number;

    @QueryParam("issuedOn")
    public @Nullable PartialDate issuedOn;

    @QueryParam("issuer")
    @Size(min = 1, max = 300)
    public @Nullable String issuer;

    @QueryParam("kind")
    public @Nullable DirectiveKind kind;

    @QueryParam("title")
    @Size(min = 1, max = 500)
    public @Nullable String title;

    @QueryParam("asOf")
    public @Nullable LocalDate asOf;

    DirectiveDescription description() {
        return new DirectiveDescription(kind, stated(number), issuedOn, stated(issuer), stated(title), asOf);
    }

    private static @Nullable String stated(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
