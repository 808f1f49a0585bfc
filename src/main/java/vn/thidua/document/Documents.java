package vn.thidua.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Makes uploaded documents plain text, within bounds of size, time and memory, and leaves no file behind. */
@ApplicationScoped
public class Documents {

    private final DocumentLimits limits;
    private final ReaderProcess reader;

    Documents(DocumentLimits limits, ReaderProcess reader) {
        this.limits = limits;
        this.reader = reader;
    }

    /**
     * Reads one document.
     *
     * @param contentType as declared with the body; null: whatever it turns out to be
     * @throws DomainException with a problem of its own for each way in which the document cannot be read
     */
    public DocumentText read(@Nullable String contentType, InputStream body) {
        try (var upload = Upload.take(
                body,
                Path.of(limits.tempDir()).toAbsolutePath(),
                limits.maxSize().asLongValue())) {
            var beginning = upload.beginning();
            if (beginning.length == 0) {
                throw new DomainException(ProblemType.TEXT_EMPTY);
            }
            var format = Content.of(beginning).checked(DocumentFormat.declaredBy(contentType));
            var text = format == DocumentFormat.PLAIN_TEXT
                    ? PlainText.decode(upload.bytes(), contentType)
                    : reader.read(upload, format);
            return new DocumentText(format, usable(text));
        }
    }

    private String usable(String text) {
        if (text.length() > limits.maxCharacters()) {
            throw new DomainException(
                    ProblemType.DOCUMENT_TOO_COMPLEX,
                    Text.of(limits.maxCharacters() + " ký tự", limits.maxCharacters() + " characters"));
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new DomainException(ProblemType.TEXT_EMPTY);
        }
        return text;
    }
}
