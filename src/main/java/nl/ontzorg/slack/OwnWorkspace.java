package nl.ontzorg.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in what comes from the workspace the bot is installed in; the rest is acknowledged, so that it does not come again. */
final class OwnWorkspace implements Middleware {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWorkspace.class);

    private final Installation installation;

    OwnWorkspace(Installation installation) {
        this.installation = installation;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        Context context = request.getContext();
        String team = context.getTeamId();
        if (team != null && !team.equals(installation.bot().team())) {
            LOG.warn("something came from another workspace: {}", team);
            return Response.ok();
        }
        return chain.next(request);
    }
}
