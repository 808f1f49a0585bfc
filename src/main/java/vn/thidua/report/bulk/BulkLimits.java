package vn.thidua.report.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one request may bring, and where it stands until it is answered. */
@ConfigMapping(prefix = "thidua.reports.bulk")
public interface BulkLimits {

    /** Bytes of the body. */
    @WithDefault("200M")
    MemorySize maxSize();

    /** Where bodies stand while their rows are worked on; a folder of this service alone. */
    @WithDefault("${java.io.tmpdir}/thidua-uploads")
    String tempDir();
}
