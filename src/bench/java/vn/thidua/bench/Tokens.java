package vn.thidua.bench;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;

/** The key in the data folder that both servers check tokens with. */
final class Tokens {

    static final String ISSUER = "thidua-embedded";
    private static final String FILE = "token-key.pkcs8";

    private final KeyPair keys;

    Tokens(Path dataFolder) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        Files.createDirectories(dataFolder);
        Files.writeString(
                dataFolder.resolve(FILE),
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    }

    String token(String subject) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .upn(subject)
                .expiresIn(Duration.ofHours(2))
                .sign(keys.getPrivate());
    }

    /** What the key in the data folder checks tokens with. */
    static PublicKey publicKey(Path dataFolder) throws IOException, GeneralSecurityException {
        var stored = Base64.getDecoder()
                .decode(Files.readString(dataFolder.resolve(FILE)).strip());
        var factory = KeyFactory.getInstance("RSA");
        var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(stored));
        return factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
    }
}
