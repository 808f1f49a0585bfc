package vn.thidua.write;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a creation: 201, {@code Location} and the body. */
public final class Created {

    private Created() {}

    /** @param path below {@code /api/v1}, such as {@code campaigns/0190…} */
    public static <T> RestResponse<T> at(String path, T body) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED, body)
                .header("Location", URI.create("/api/v1/" + path).toString())
                .build();
    }
}
