package vn.thidua.dossier;

import java.util.List;

/** A subject that keeps files in the {@link FileStore} beside dossiers. */
public interface FileOwner {

    /** Which of the files, by their checksums, it still names. */
    List<String> named(List<String> sha256);
}
