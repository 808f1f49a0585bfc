package vn.thidua.access;

import io.quarkus.arc.Arc;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Instant;

/** Tokens that must be refused. */
public final class Tokens {

    private Tokens() {}

    /** Signed by the service, an hour too old. */
    public static String expired(String subject) {
        return signed(
                subject,
                LocalKeys.ISSUER,
                -3600,
                Arc.container().instance(LocalKeys.class).get().signingKey());
    }

    /** Fresh, but signed by somebody else. */
    public static String forged(String subject) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return signed(
                    subject, LocalKeys.ISSUER, 3600, generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signed by the service in another name. */
    public static String ofAnotherIssuer(String subject) {
        return signed(
                subject,
                "somebody-else",
                3600,
                Arc.container().instance(LocalKeys.class).get().signingKey());
    }

    private static String signed(String subject, String issuer, long seconds, PrivateKey key) {
        var now = Instant.now().getEpochSecond();
        return Jwt.issuer(issuer)
                .subject(subject)
                .issuedAt(now - 7200)
                .expiresAt(now + seconds)
                .sign(key);
    }
}
