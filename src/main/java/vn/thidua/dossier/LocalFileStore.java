package vn.thidua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files on a disk: {@code ab/ab12…}, for the first two digits a folder. Servers that share a database share this
 * folder. A file is written under another name, forced to the disk and then renamed, so that a name always has its
 * whole content. The moment of putting is the time of last change.
 */
@ApplicationScoped
class LocalFileStore implements FileStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final int SHELVES = 256;
    private static final int CHUNK = 65_536;

    private final Path folder;
    private final Clock clock;

    LocalFileStore(DossierLimits limits, Clock clock) {
        this.folder = Path.of(limits.folder()).toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public void put(String sha256, InputStream content) throws IOException {
        var file = file(sha256);
        if (touch(file)) {
            return;
        }
        var shelf = shelf(sha256);
        Files.createDirectories(shelf);
        var draft = beside(file, "draft");
        try {
            write(draft, sha256, content);
            Files.setLastModifiedTime(draft, FileTime.from(clock.instant()));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        force(shelf);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(file(sha256));
    }

    /**
     * Takes the file aside before it looks when it was put: whoever puts it meanwhile either has marked it, and it goes
     * back, or finds none and writes it anew.
     */
    @Override
    public boolean delete(String sha256, Instant unlessPutSince) throws IOException {
        var file = file(sha256);
        var aside = beside(file, "gone");
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException already) {
            return false;
        }
        if (Files.getLastModifiedTime(aside).toInstant().isBefore(unlessPutSince)) {
            Files.delete(aside);
            return true;
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        return false;
    }

    @Override
    public int shelves() {
        return SHELVES;
    }

    /** What writing or deleting has left behind when a server was killed goes with this, as the shelf is looked at. */
    @Override
    public List<String> putBefore(int shelf, Instant moment, int most) throws IOException {
        var place = folder.resolve("%02x".formatted(shelf));
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            var old = files.filter(file -> isBefore(file, moment)).iterator();
            var found = new ArrayList<String>();
            while (old.hasNext() && found.size() < most) {
                var file = old.next();
                var name = file.getFileName().toString();
                if (NAME.matcher(name).matches()) {
                    found.add(name);
                } else {
                    Files.deleteIfExists(file);
                }
            }
            return found;
        }
    }

    private static boolean isBefore(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean touch(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    private static void write(Path draft, String sha256, InputStream content) throws IOException {
        var digest = Checksum.digest();
        try (var in = new DigestInputStream(content, digest);
                var channel = FileChannel.open(
                        draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly());
                var source = Channels.newChannel(in)) {
            var buffer = ByteBuffer.allocate(CHUNK);
            while (source.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                buffer.clear();
            }
            channel.force(true);
        }
        if (!Checksum.hex(digest.digest()).equals(sha256)) {
            throw new IOException("the content is not that of " + sha256);
        }
    }

    /** So that the new name is on the disk too; where a folder cannot be opened, the system does without. */
    private static void force(Path shelf) throws IOException {
        if (isPosix()) {
            try (var channel = FileChannel.open(shelf, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path file(String sha256) {
        if (!NAME.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no checksum: " + sha256);
        }
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private static Path beside(Path file, String what) {
        return file.resolveSibling(what + "-" + UUID.randomUUID());
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
