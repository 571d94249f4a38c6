package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.StoredFile;
import nl.ontzorg.practice.world.Workspace;

/** Describes files as Slack does, and hands their content to those who may have it. */
final class Files {

    static final String DOWNLOAD_PATH = "/files-pri/";

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");

    private final Workspace workspace;
    private final Tokens tokens;
    private final Supplier<URI> base;

    Files(Workspace workspace, Tokens tokens, Supplier<URI> base) {
        this.workspace = workspace;
        this.tokens = tokens;
        this.base = base;
    }

    StoredFile describe(String id, String name, String owner, byte[] content) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isMail = extension.equals("eml");
        String guessed = URLConnection.guessContentTypeFromName(name);
        URI link = base.get().resolve(DOWNLOAD_PATH + id + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        JsonObject json = Json.object(
                "id",
                id,
                "created",
                workspace.time().instant().getEpochSecond(),
                "timestamp",
                workspace.time().instant().getEpochSecond(),
                "name",
                name,
                "title",
                name,
                "mimetype",
                isMail ? "message/rfc822" : guessed == null ? "application/octet-stream" : guessed,
                "filetype",
                isMail ? "email" : extension,
                "pretty_type",
                extension.toUpperCase(Locale.ROOT),
                "user",
                owner,
                "size",
                content.length,
                "mode",
                isMail ? "email" : "hosted",
                "is_external",
                false,
                "is_public",
                false,
                "url_private",
                link,
                "url_private_download",
                link,
                "permalink",
                link);
        if (isMail) {
            Mail.read(content).asMap().forEach(json::add);
        }
        return new StoredFile(json, content);
    }

    /** The content of a file, for the bot's token. */
    void download(Context ctx) {
        if (!tokens.isBot(ctx.header("Authorization"))) {
            ctx.status(403).result("the bot's token is needed");
            return;
        }
        give(ctx);
    }

    /** The content of a file, for the page. */
    void give(Context ctx) {
        synchronized (workspace) {
            workspace
                    .file(ctx.pathParam("id"))
                    .ifPresentOrElse(
                            file -> send(ctx, file), () -> ctx.status(404).result("no such file"));
        }
    }

    /** A picture is shown; anything else is only saved, so that it never runs as a part of the page. */
    private static void send(Context ctx, StoredFile file) {
        if (!PICTURES.contains(file.mimeType())) {
            ctx.header("Content-Disposition", "attachment");
        }
        ctx.contentType(file.mimeType()).result(file.content());
    }

    static byte[] bytes(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
