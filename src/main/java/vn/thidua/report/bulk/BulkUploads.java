package vn.thidua.report.bulk;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The rows that came with a request; whatever becomes of it, they are removed at its end. */
@RequestScoped
class BulkUploads {

    private final List<BulkUpload> uploads = new ArrayList<>();

    BulkUpload add(BulkUpload upload) {
        uploads.add(upload);
        return upload;
    }

    @PreDestroy
    void remove() {
        uploads.forEach(BulkUpload::close);
        uploads.clear();
    }
}
