package vn.thidua.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.problem.DatabaseFaults;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;

/**
 * Idempotency keys: a row per caller, operation and key, written first in the transaction of the write. A repeat within
 * 24 hours gets the first answer; it waits for a first request still under way as long as the lock timeout of the
 * connection.
 */
@ApplicationScoped
class IdempotencyLedger {

    /** How long a repeat gets the first answer. */
    static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager database;
    private final ObjectMapper json;
    private final CurrentSubject subject;
    private final Clock clock;

    IdempotencyLedger(EntityManager database, ObjectMapper json, CurrentSubject subject, Clock clock) {
        this.database = database;
        this.json = json;
        this.subject = subject;
        this.clock = clock;
    }

    /** Takes the key, or ends the request with the first answer, with 422 for other content, with 409 when busy. */
    void claim(String operation, String key, Object[] arguments) {
        var content = hash(arguments);
        try {
            forgetIfOld(operation, key);
            if (insert(operation, key, content) == 1) {
                return;
            }
        } catch (PersistenceException busy) {
            if (DatabaseFaults.isTransient(busy)) {
                throw new DomainException(ProblemType.REQUEST_IN_PROGRESS);
            }
            throw busy;
        }
        replay(operation, key, content);
    }

    /** Keeps the answer of the write for repeats. */
    void keep(String operation, String key, @Nullable Object result) {
        var status = 200;
        Object entity = result;
        String location = null;
        if (result instanceof RestResponse<?> response) {
            status = response.getStatus();
            entity = response.getEntity();
            location = response.getHeaderString(HttpHeaders.LOCATION);
        } else if (result == null) {
            status = 204;
        }
        database.createNativeQuery("""
                        update idempotency_key set status = :status, location = :location, body = :body
                        where subject = :subject and operation = :operation and request_key = :key""")
                .setParameter("status", status)
                .setParameter("location", location)
                .setParameter("body", entity == null ? null : written(kept(entity)))
                .setParameter("subject", subject.required())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .executeUpdate();
    }

    private static Object kept(Object entity) {
        return entity instanceof ShownOnce<?> secret ? Objects.requireNonNull(secret.shownAgain()) : entity;
    }

    private void forgetIfOld(String operation, String key) {
        database.createNativeQuery("""
                        delete from idempotency_key
                        where subject = :subject and operation = :operation and request_key = :key
                          and created_at < :oldest""")
                .setParameter("subject", subject.required())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .setParameter("oldest", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private int insert(String operation, String key, String content) {
        return database.createNativeQuery("""
                        insert ignore into idempotency_key (subject, operation, request_key, content_hash, created_at)
                        values (:subject, :operation, :key, :content, :now)""")
                .setParameter("subject", subject.required())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .setParameter("content", content)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private void replay(String operation, String key, String content) {
        var rows = (List<Object[]>) database.createNativeQuery("""
                        select content_hash, status, location, body from idempotency_key
                        where subject = :subject and operation = :operation and request_key = :key""")
                .setParameter("subject", subject.required())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .getResultList();
        if (rows.isEmpty() || rows.get(0)[1] == null) {
            throw new DomainException(ProblemType.REQUEST_IN_PROGRESS);
        }
        var row = rows.get(0);
        if (!content.equals(row[0])) {
            throw new DomainException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        var answer = Response.status(((Number) row[1]).intValue()).header("Idempotent-Replay", "true");
        if (row[2] != null) {
            answer.header(HttpHeaders.LOCATION, row[2]);
        }
        if (row[3] != null) {
            answer.type(MediaType.APPLICATION_JSON).entity(row[3].toString());
            revision(row[3].toString()).ifPresent(tag -> answer.header(HttpHeaders.ETAG, tag));
        }
        throw new WebApplicationException(answer.build());
    }

    /** An entity tag for the next {@code If-Match}, which looks at the revision alone. */
    private Optional<String> revision(String body) {
        try {
            var revision = json.readTree(body).path("revision");
            return revision.isInt() ? Optional.of("\"" + revision.asInt() + "\"") : Optional.empty();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Path, query and body of the call; no headers: {@code If-Match} differs when the first request succeeded. */
    private String hash(Object[] arguments) {
        var meant = Arrays.stream(arguments)
                .filter(argument -> !(argument instanceof Revision || argument instanceof HttpHeaders))
                .toArray();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(written(meant).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
