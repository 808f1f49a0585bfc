package vn.thidua.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.document.DocumentText;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** The words of a directive, for reading and for findings about them. They may name people: the audit keeps none. */
@Entity
public class DirectiveText extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("toàn văn của văn bản này", "text of this directive");

    /** What a row may hold: four times as many bytes must fit into one packet of the database protocol. */
    static final int MAX_CHARACTERS = 1_000_000;

    @ManyToOne(fetch = FetchType.LAZY)
    public Directive directive;

    /** In which form it was sent. */
    public String mediaType;

    /** Length in Unicode code points. */
    public int characters;

    /** Of the text in UTF-8, in hexadecimal digits. */
    @Column(name = "sha256")
    public String sha256;

    public String content;

    public Instant storedAt;

    public static Optional<DirectiveText> of(Directive directive) {
        return find("directive", directive).firstResultOptional();
    }

    void hold(DocumentText text, Instant now) {
        if (text.characters() > MAX_CHARACTERS) {
            throw new DomainException(
                    ProblemType.DOCUMENT_TOO_COMPLEX,
                    Text.of(MAX_CHARACTERS + " ký tự để lưu", MAX_CHARACTERS + " characters to be stored"));
        }
        mediaType = text.format().mediaType();
        characters = text.characters();
        sha256 = hash(text.text());
        content = text.text();
        storedAt = now;
    }

    boolean holds(DocumentText text) {
        return mediaType.equals(text.format().mediaType()) && sha256.equals(hash(text.text()));
    }

    @Override
    public Set<String> withheldFields() {
        return Set.of("content");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
