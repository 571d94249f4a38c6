package nl.ontzorg.practice.world;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the workspace in a file, so that it is as it was after a restart. */
public final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final long GATHER_MILLIS = 200;

    private final Path file;
    private final Workspace workspace;
    private final ScheduledExecutorService timer;
    private final AtomicBoolean planned = new AtomicBoolean();

    public Memory(Path file, Workspace workspace, ScheduledExecutorService timer) {
        this.file = file;
        this.workspace = workspace;
        this.timer = timer;
    }

    /** Takes up what the file holds, if there is one, and writes every change from now on. */
    public void open() {
        if (Files.exists(file)) {
            try {
                workspace.remember(Json.parse(Files.readString(file)).getAsJsonObject());
            } catch (IOException | JsonParseException | IllegalStateException e) {
                throw new IllegalStateException(
                        file + " is not a practice workspace; move it away to start with a new one", e);
            }
        }
        workspace.changes().listen(this::soon);
    }

    private void soon() {
        if (!timer.isShutdown() && planned.compareAndSet(false, true)) {
            var unused = timer.schedule(this::write, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    public void write() {
        planned.set(false);
        String json;
        synchronized (workspace) {
            json = Json.write(workspace.remembered());
        }
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, json);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("The practice workspace was not saved in {}: {}", file, e.toString());
        }
    }
}
