package nl.ontzorg.practice.slack;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;

/** Slack's side of the workspace, put together: its routes for the app, and its doors for what people do. */
public final class SlackSide {

    private final Tokens tokens;
    private final Faults faults = new Faults();
    private final SocketMode socket;
    private final WebApi web;
    private final Files files;
    private final FileMethods fileMethods;
    private final ResponseUrls responseUrls;
    private final Speech speech;
    private final Commands commands;
    private final Clicks clicks;
    private final Modals modals;

    public SlackSide(Workspace workspace, Supplier<URI> base, ScheduledExecutorService timer, Patience patience) {
        Scenario scenario = workspace.scenario();
        tokens = Tokens.of(scenario.app().id());
        socket = new SocketMode(timer, patience, scenario.app().id());
        Directory directory = new Directory(workspace);
        Events events = new Events(workspace, socket);
        Posts posts = new Posts(workspace, events);
        Replies replies = new Replies(workspace, posts, events);
        Triggers triggers = new Triggers(timer, patience);
        ViewForms forms = new ViewForms(workspace);
        files = new Files(workspace, tokens, base);
        fileMethods = new FileMethods(workspace, directory, files, posts, events, base);
        responseUrls = new ResponseUrls(workspace, replies, base, timer, patience);
        web = new WebApi(
                workspace,
                tokens,
                faults,
                List.of(
                        new AppMethods(scenario, socket, base),
                        new UserMethods(workspace, directory),
                        new ConversationMethods(workspace, directory),
                        new ChatMethods(workspace, directory, posts, events),
                        new ViewMethods(workspace, forms, triggers, directory),
                        new ReactionMethods(workspace, directory, events),
                        fileMethods));
        speech = new Speech(workspace, directory, files, events);
        commands = new Commands(workspace, socket, triggers, replies, responseUrls);
        clicks = new Clicks(workspace, socket, triggers, responseUrls);
        modals = new Modals(workspace, socket, triggers, forms);
    }

    public void addRoutes(JavalinDefaultRoutingApi routes) {
        routes.post("/api/{method}", web::call);
        routes.get("/api/{method}", web::call);
        routes.ws("/socket", socket::serve);
        routes.post(ResponseUrls.PATH + "{id}", responseUrls::answer);
        routes.post(FileMethods.UPLOAD_PATH + "{id}", fileMethods::upload);
        routes.get(Files.DOWNLOAD_PATH + "{id}/{name}", files::download);
        routes.exception(
                SlackError.class,
                (error, ctx) -> ctx.status(400).contentType("application/json").result(Json.write(error.answer())));
    }

    /** Gives the content of a file to the page. */
    public void file(Context ctx) {
        files.give(ctx);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Faults faults() {
        return faults;
    }

    public SocketMode socket() {
        return socket;
    }

    public Speech speech() {
        return speech;
    }

    public Commands commands() {
        return commands;
    }

    public Clicks clicks() {
        return clicks;
    }

    public Modals modals() {
        return modals;
    }
}
