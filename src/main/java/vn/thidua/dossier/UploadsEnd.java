package vn.thidua.dossier;

import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever has an answer to an upload knows that nothing of it lies about. */
class UploadsEnd {

    private final Uploads uploads;

    UploadsEnd(Uploads uploads) {
        this.uploads = uploads;
    }

    @ServerResponseFilter
    public void remove(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method != null && List.of(method.getParameterTypes()).contains(UploadedFile.class)) {
            uploads.remove();
        }
    }
}
