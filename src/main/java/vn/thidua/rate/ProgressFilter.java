package vn.thidua.rate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import vn.thidua.text.Codes;

/** Which reports are held against a target. */
public class ProgressFilter extends RateFilter {

    /** Code of the indicator, as duties ask for it. */
    @QueryParam("indicator")
    @NotNull
    @Pattern(regexp = Codes.FORM)
    public String indicator = "";

    @QueryParam("acceptedOnly")
    @DefaultValue("false")
    public boolean acceptedOnly;
}
