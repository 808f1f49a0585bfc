package vn.thidua.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/**
 * Reads a file in a process of its own, with little memory and a time limit: whatever a file does to the process
 * (loops, unpacks without end), the service goes on, and the process really ends.
 */
@ApplicationScoped
class ReaderProcess {

    private static final Logger LOG = Logger.getLogger(ReaderProcess.class);

    /** Classes by which the libraries are found that the process needs. */
    private static final List<String> NEEDED = List.of(
            "vn.thidua.document.ReaderMain",
            "org.apache.pdfbox.pdmodel.PDDocument",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.ttf.TTFParser",
            "org.apache.commons.logging.LogFactory",
            "org.jboss.logging.Logger",
            "org.apache.poi.poifs.filesystem.POIFSFileSystem",
            "org.apache.poi.openxml4j.opc.OPCPackage",
            "org.apache.xmlbeans.XmlObject",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.codec.Charsets",
            "org.apache.commons.collections4.Trie",
            "org.apache.commons.math3.util.MathArrays",
            "org.apache.logging.log4j.LogManager");

    private final DocumentLimits limits;
    private final Places places;

    ReaderProcess(DocumentLimits limits) {
        this.limits = limits;
        this.places = new Places(limits.atOnce(), limits.timeLimit());
    }

    /** The text of a PDF or DOCX file. */
    String read(Upload upload, DocumentFormat format) {
        return places.take(() -> readNow(upload, format));
    }

    private String readNow(Upload upload, DocumentFormat format) {
        try {
            return run(upload, format);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DomainException(ProblemType.UNAVAILABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(Upload upload, DocumentFormat format) throws IOException, InterruptedException {
        var result = upload.folder.resolve("result");
        var process = start(upload, format, result);
        try {
            if (!process.waitFor(limits.timeLimit().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DomainException(
                        ProblemType.DOCUMENT_TOO_SLOW, limits.timeLimit().toSeconds());
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return switch (process.exitValue()) {
            case ReaderMain.READ -> Files.readString(result);
            case ReaderMain.REFUSED -> throw refusal(Files.readAllLines(result));
            case ReaderMain.OUT_OF_MEMORY ->
                throw new DomainException(
                        ProblemType.DOCUMENT_TOO_COMPLEX, Text.of("bộ nhớ để đọc tệp", "memory for reading the file"));
            default -> {
                LOG.warnf("The reader of a %s file ended with %d", format, process.exitValue());
                throw new DomainException(ProblemType.DOCUMENT_BROKEN, format.label());
            }
        };
    }

    private Process start(Upload upload, DocumentFormat format, Path result) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xmx" + limits.memory().asLongValue(),
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + upload.folder,
                "-Duser.home=" + upload.folder,
                "-XX:ErrorFile=" + upload.folder.resolve("crash"),
                "-cp",
                classPath(),
                ReaderMain.class.getName(),
                format.name(),
                upload.file.toString(),
                result.toString(),
                String.valueOf(limits.maxUnpacked().asLongValue()),
                String.valueOf(limits.maxPages()),
                String.valueOf(limits.maxCharacters()));
        builder.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("LANG"));
        return builder.directory(upload.folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static DomainException refusal(List<String> lines) {
        return new DomainException(ProblemType.valueOf(lines.get(0)), Text.of(lines.get(1), lines.get(2)));
    }

    /** The folders and archives from which this process has the same classes. */
    private static String classPath() {
        var places = new LinkedHashSet<String>();
        for (var name : NEEDED) {
            try {
                var type = Class.forName(name, false, ReaderProcess.class.getClassLoader());
                var source = type.getProtectionDomain().getCodeSource();
                if (source != null && source.getLocation() != null) {
                    places.add(Path.of(source.getLocation().toURI()).toString());
                }
            } catch (ClassNotFoundException | URISyntaxException notThere) {
                LOG.debugf("No %s for the reader", name);
            }
        }
        return places.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
