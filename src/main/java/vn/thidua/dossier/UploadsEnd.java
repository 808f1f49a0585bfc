package vn.thidua.dossier;

import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever has an answer to an upload knows that nothing of it lies about. */
class UploadsEnd {

    private final Uploads uploads;

    UploadsEnd(Uploads uploads) {
        this.uploads = uploads;
    }

    @ServerResponseFilter
    public void remove(ResourceInfo resource) {
        if (resource.getResourceClass() == DossierResource.class) {
            uploads.remove();
        }
    }
}
