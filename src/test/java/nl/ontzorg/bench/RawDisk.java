package nl.ontzorg.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the disk can do at best: overwrites 4 KiB of a file that has its size, and waits until they are there. */
final class RawDisk implements AutoCloseable {

    private static final int PAGE = 4096;
    private static final int PAGES = 1024;

    private final FileChannel channel;
    private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
    private int next;

    RawDisk(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        for (int number = 0; number < PAGES; number++) {
            page.clear();
            channel.write(page);
        }
        channel.force(true);
    }

    void overwrite() {
        try {
            page.clear();
            channel.write(page, (long) next * PAGE);
            channel.force(false);
            next = (next + 1) % PAGES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
