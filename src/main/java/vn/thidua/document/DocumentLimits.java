package vn.thidua.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What reading one document may cost. */
@ConfigMapping(prefix = "thidua.documents")
public interface DocumentLimits {

    /** Bytes of the file as sent. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** Bytes that the parts of a file may have when unpacked, together. */
    @WithDefault("200M")
    MemorySize maxUnpacked();

    @WithDefault("1000")
    int maxPages();

    /** Code units of the text. */
    @WithDefault("2000000")
    int maxCharacters();

    /** After that the process that reads the file is ended. */
    @WithDefault("20S")
    Duration timeLimit();

    /** Heap of the process that reads a file. */
    @WithDefault("256M")
    MemorySize memory();

    /** Files, and texts, read at the same time; others wait for as long as one file may take. */
    @WithDefault("2")
    int atOnce();

    /** Where the files stand while they are read; a folder of this service alone. */
    @WithDefault("${java.io.tmpdir}/thidua-documents")
    String tempDir();
}
