package vn.thidua.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.thidua.database.EmbeddedMode;
import vn.thidua.identity.CurrentSubject;

/**
 * Loads the sample plans at the start: on the service's own database unless {@code thidua.samples} is false, on any
 * other only if it is true.
 */
@ApplicationScoped
class SampleLoader {

    private static final Logger LOG = Logger.getLogger(SampleLoader.class);

    private final SampleFiles files;
    private final SampleWrites writes;
    private final CurrentSubject subject;
    private final boolean wanted;

    SampleLoader(
            SampleFiles files,
            SampleWrites writes,
            CurrentSubject subject,
            EmbeddedMode embedded,
            @ConfigProperty(name = "thidua.samples") Optional<Boolean> samples) {
        this.files = files;
        this.writes = writes;
        this.subject = subject;
        this.wanted = samples.orElse(embedded.isOn());
    }

    void atStart(@Observes StartupEvent start) {
        if (wanted) {
            load();
        }
    }

    /** Loads what is not there yet. */
    @ActivateRequestContext
    void load() {
        var begun = System.nanoTime();
        subject.actAs("samples");
        writes.loadSampleUnits(files.units());
        var nominations = files.nominations();
        var decisions = files.awardDecisions();
        for (var code : files.planCodes()) {
            writes.loadSamplePlan(code, files.plan(code), nominations, decisions);
        }
        LOG.debugf("Samples loaded in %d ms", (System.nanoTime() - begun) / 1_000_000);
    }
}
