package vn.thidua.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Gives committed changes their positions. One server at a time does it, holding a row until its own commit: so
 * positions become visible in their order, and a change that is committed later gets a higher one.
 */
@ApplicationScoped
class ChangeOrder {

    private static final int CHUNK = 500;
    /** Chunks of one run; who follows asks again. */
    private static final int MOST = 40;

    private final EntityManager database;

    ChangeOrder(EntityManager database) {
        this.database = database;
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var placed = CHUNK;
        for (int i = 0; i < MOST && placed == CHUNK; i++) {
            placed = QuarkusTransaction.requiringNew().call(this::placeSome);
        }
    }

    private int placeSome() {
        if (isSomebodyElsesTurn()) {
            return 0;
        }
        var waiting = waiting();
        if (!waiting.isEmpty()) {
            place(waiting, last());
        }
        return waiting.size();
    }

    private boolean isSomebodyElsesTurn() {
        return database.createNativeQuery("select name from turn where name = 'change-feed' for update skip locked")
                .getResultList()
                .isEmpty();
    }

    /** In the order in which they were written. Not locked: changes under way are not waited for. */
    @SuppressWarnings("unchecked")
    private List<UUID> waiting() {
        return (List<UUID>) database.createNativeQuery(
                        "select id from change_feed where position is null order by id limit " + CHUNK, UUID.class)
                .getResultList();
    }

    private long last() {
        var last = (Number) database.createNativeQuery("select coalesce(max(position), 0) from change_feed", Long.class)
                .getSingleResult();
        return last.longValue();
    }

    private void place(List<UUID> ids, long last) {
        var marks = String.join(", ", ids.stream().map(id -> "?").toList());
        database.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement(
                    "update change_feed set position = ? + field(id, " + marks + ") where id in (" + marks + ")")) {
                update.setLong(1, last);
                for (int i = 0; i < ids.size(); i++) {
                    var bytes = bytes(ids.get(i));
                    update.setBytes(2 + i, bytes);
                    update.setBytes(2 + ids.size() + i, bytes);
                }
                update.executeUpdate();
            }
        });
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
