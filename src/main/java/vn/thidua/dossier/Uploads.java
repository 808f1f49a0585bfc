package vn.thidua.dossier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The files that came with a request; whatever becomes of it, they are removed at its end. */
@RequestScoped
class Uploads {

    private final List<UploadedFile> files = new ArrayList<>();

    UploadedFile add(UploadedFile file) {
        files.add(file);
        return file;
    }

    /** Before the answer goes out ({@link UploadsEnd}); at the end of the request for those that get none. */
    @PreDestroy
    void remove() {
        files.forEach(UploadedFile::close);
        files.clear();
    }
}
