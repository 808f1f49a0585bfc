package vn.thidua.dossier;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Takes files away that no dossier and nothing else names: those whose upload was not committed, and those of deleted
 * drafts. Each run looks at one shelf; on several servers at once it does no harm. A file stays for a day, so that no
 * upload under way loses its own.
 */
@ApplicationScoped
class OrphanSweep {

    private static final Logger LOG = Logger.getLogger(OrphanSweep.class);
    private static final Duration STAYS = Duration.ofDays(1);
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    /** Files asked about in one statement. */
    private static final int CHUNK = 500;

    /** Files looked at in one run. */
    private static final int MOST = 20_000;

    private final FileStore store;
    private final List<FileOwner> owners;
    private final EntityManager database;
    private final Clock clock;

    OrphanSweep(FileStore store, @All List<FileOwner> owners, EntityManager database, Clock clock) {
        this.store = store;
        this.owners = owners;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepNext() {
        var now = clock.instant();
        sweep((int) (now.getEpochSecond() / INTERVAL.toSeconds() % store.shelves()), now.minus(STAYS));
    }

    /** @return how many files were removed */
    int sweep(int shelf, Instant putBefore) {
        var removed = 0;
        try {
            var old = store.putBefore(shelf, putBefore, MOST);
            for (int from = 0; from < old.size(); from += CHUNK) {
                var chunk = old.subList(from, Math.min(old.size(), from + CHUNK));
                var named = new HashSet<>(QuarkusTransaction.requiringNew().call(() -> named(chunk)));
                for (var file : chunk) {
                    if (!named.contains(file) && store.delete(file, putBefore)) {
                        removed++;
                    }
                }
            }
        } catch (IOException e) {
            LOG.warnf(e, "shelf %d of the dossier files could not be swept", shelf);
        }
        return removed;
    }

    private List<String> named(List<String> files) {
        var named = new ArrayList<>(database.createQuery(
                        "select distinct f.sha256 from DossierFile f where f.sha256 in :files", String.class)
                .setParameter("files", files)
                .getResultList());
        owners.forEach(owner -> named.addAll(owner.named(files)));
        return named;
    }
}
