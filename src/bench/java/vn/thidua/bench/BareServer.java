package vn.thidua.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.cpu.CpuCoreSensor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * What the service is measured beside: the same HTTP server, pool, token check and SQL, and answers of the same bytes,
 * written by hand on blocking JDBC without any framework. It knows the requests of the benchmark and nothing else.
 */
public final class BareServer extends AbstractVerticle {

    /** @param headers besides {@code Content-Type} */
    record Answer(int status, byte[] body, Map<String, String> headers) {}

    private static final int WORKERS = 200;
    private static final String NOMINATIONS = "/api/v1/nominations";
    private static final String DIRECTIVES = "/api/v1/directives/";
    private static final String CHAIN = "/citation-chain";

    private final int port;
    private final JwtConsumer tokens;
    private final BareNominations nominations;
    private final BareCreation creation;
    private final BareChain chain;

    private BareServer(int port, JwtConsumer tokens, BareDatabase database) {
        this.port = port;
        this.tokens = tokens;
        this.nominations = new BareNominations(database);
        this.creation = new BareCreation(database);
        this.chain = new BareChain(database);
    }

    public static void main(String[] arguments) throws Exception {
        var database = new BareDatabase(
                System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
        var tokens = new JwtConsumerBuilder()
                .setVerificationKey(Tokens.publicKey(Path.of(System.getenv("THIDUA_DATA_DIR"))))
                .setExpectedIssuer(Tokens.ISSUER)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setSkipDefaultAudienceValidation()
                .build();
        var port = Integer.parseInt(System.getenv("BARE_PORT"));
        var vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(WORKERS));
        vertx.deployVerticle(
                        () -> new BareServer(port, tokens, database),
                        new DeploymentOptions().setInstances(2 * CpuCoreSensor.availableProcessors()))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::handle).listen(port, "127.0.0.1");
    }

    private void handle(HttpServerRequest request) {
        request.body()
                .compose(body -> vertx.executeBlocking(() -> answer(request, body), false))
                .onSuccess(answer -> {
                    var response = request.response().setStatusCode(answer.status);
                    response.putHeader("Content-Type", "application/json;charset=UTF-8");
                    answer.headers.forEach(response::putHeader);
                    response.end(Buffer.buffer(answer.body));
                })
                .onFailure(failure -> {
                    failure.printStackTrace();
                    request.response().setStatusCode(500).end(failure.toString());
                });
    }

    private Answer answer(HttpServerRequest request, Buffer body) throws Exception {
        var token = request.getHeader("Authorization");
        if (token == null || !token.startsWith("Bearer ")) {
            return refused(401);
        }
        String subject;
        try {
            subject = tokens.processToClaims(token.substring(7)).getSubject();
        } catch (InvalidJwtException wrong) {
            return refused(401);
        }
        try {
            return answer(subject, request, body);
        } catch (BareDatabase.Refused refused) {
            return refused(refused.status);
        }
    }

    private Answer answer(String subject, HttpServerRequest request, Buffer body) throws Exception {
        var path = request.path();
        if (path.equals(NOMINATIONS)) {
            return request.method().name().equals("POST")
                    ? creation.create(subject, path, body.getBytes())
                    : nominations.page(subject, path, request.query(), request.params());
        }
        if (path.startsWith(NOMINATIONS + "/")) {
            return nominations.read(subject, path.substring(NOMINATIONS.length() + 1));
        }
        if (path.startsWith(DIRECTIVES) && path.endsWith(CHAIN)) {
            var id = path.substring(DIRECTIVES.length(), path.length() - CHAIN.length());
            return chain.read(id, Integer.parseInt(request.getParam("depth")));
        }
        return refused(404);
    }

    private static Answer refused(int status) {
        return new Answer(status, ("{\"status\":" + status + "}").getBytes(StandardCharsets.US_ASCII), Map.of());
    }
}
