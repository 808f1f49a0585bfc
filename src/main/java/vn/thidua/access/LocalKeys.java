package vn.thidua.access;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.EmbeddedMode;

/** The key pair of a data folder, made at first use; it signs and checks the demo tokens of an embedded service. */
@ApplicationScoped
public class LocalKeys {

    static final String ISSUER = "thidua-embedded";
    private static final String FILE = "token-key.pkcs8";
    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    private final EmbeddedMode embedded;
    private @Nullable KeyPair keys;

    LocalKeys(EmbeddedMode embedded) {
        this.embedded = embedded;
    }

    /** A token for the subject, valid for twelve hours. */
    public String token(String subject) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .upn(subject)
                .expiresIn(TOKEN_LIFE)
                .sign(signingKey());
    }

    /** Seconds a token of {@link #token} is valid. */
    public long tokenSeconds() {
        return TOKEN_LIFE.toSeconds();
    }

    PrivateKey signingKey() {
        return keys().getPrivate();
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys().getPublic().getEncoded());
    }

    private synchronized KeyPair keys() {
        if (keys == null) {
            var stored = embedded.dataFolder().secret(FILE, LocalKeys::generated);
            keys = read(stored.strip());
        }
        return keys;
    }

    private static String generated() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair read(String stored) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(stored)));
            var open = factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return new KeyPair(open, secret);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key file " + FILE + " is damaged; remove it to get a new key", broken);
        }
    }
}
