package org.communitypartners.assessment.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time. The operating system frees the lock when its holder dies; the file names the machine of the
 * holder until it lets go, so that the next one sees whether it was cut off, and where.
 */
final class FolderLock {
    private static final Path LINUX_BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    /** Far behind the text, which others may read: some systems keep locked bytes from being read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final boolean abandoned;

    private FolderLock(FileChannel channel, boolean abandoned) {
        this.channel = channel;
        this.abandoned = abandoned;
    }

    /**
     * Takes the lock or says at once that it is taken.
     *
     * @param file the lock file
     * @param folder what it stands for, in messages
     */
    static FolderLock acquire(Path file, Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new OutputBusyException("Another run is using the output folder " + folder
                        + "; wait until it has finished, or choose another folder with --output.");
            }
            String here = machine();
            boolean abandoned = !here.isEmpty() && here.equals(read(channel));
            write(channel, here);
            return new FolderLock(channel, abandoned);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether the holder before was cut off on this machine, and since it was started. */
    boolean abandoned() {
        return abandoned;
    }

    void release() throws IOException {
        write(channel, "");
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
            return null;
        }
    }

    /** What tells this machine, since it was started, from others that may share the disk; blank if nothing does. */
    private static String machine() throws IOException {
        if (Files.isReadable(LINUX_BOOT)) {
            return Files.readString(LINUX_BOOT).strip();
        }
        String windowsName = System.getenv("COMPUTERNAME");
        return windowsName == null ? "" : windowsName;
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size(), 1000));
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }
}
