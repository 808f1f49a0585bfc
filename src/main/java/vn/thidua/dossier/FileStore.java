package vn.thidua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * Where the content of files is kept, outside the database. A file is named by its SHA-256 in 64 hexadecimal digits, so
 * that the same content is stored once and never changes. All methods may be called from several servers at once.
 */
public interface FileStore {

    /**
     * Keeps a file: when this returns, it survives a crash. One that is there already counts as put now.
     *
     * @throws IOException also when the content has another checksum than its name
     */
    void put(String sha256, InputStream content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is no such file */
    InputStream open(String sha256) throws IOException;

    /**
     * Removes a file, unless it was put at that moment or later.
     *
     * @return whether it was there and is gone
     */
    boolean delete(String sha256, Instant unlessPutSince) throws IOException;

    /** In how many shelves, by their checksums, the files stand. */
    int shelves();

    /** Files of a shelf that were put before a moment, at most so many. */
    List<String> putBefore(int shelf, Instant moment, int most) throws IOException;
}
