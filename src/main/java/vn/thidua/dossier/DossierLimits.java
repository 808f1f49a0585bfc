package vn.thidua.dossier;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where files of dossiers are kept, and how large they may be. */
@ConfigMapping(prefix = "thidua.dossiers")
public interface DossierLimits {

    /** Bytes of a file; what the server takes at most for documents counts too. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** Bytes that the parts of a DOCX file may have when unpacked, together. */
    @WithDefault("200M")
    MemorySize maxUnpacked();

    /** Of servers with one database the same folder. */
    @WithDefault("${thidua.data-dir}/dossiers")
    String folder();

    /** Where files stand while they arrive; a folder of this service alone. */
    @WithDefault("${java.io.tmpdir}/thidua-uploads")
    String tempDir();
}
