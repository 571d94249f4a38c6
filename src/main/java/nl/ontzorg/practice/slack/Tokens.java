package nl.ontzorg.practice.slack;

import nl.ontzorg.practice.slack.WebApi.Token;
import org.jspecify.annotations.Nullable;

/** The two tokens of the practice workspace; any other, a real one above all, is refused. */
public record Tokens(String bot, String app) {

    private static final String BEARER = "Bearer ";

    static Tokens of(String appId) {
        return new Tokens("xoxb-practice-" + appId, "xapp-practice-" + appId);
    }

    public boolean isBot(@Nullable String authorization) {
        return (BEARER + bot).equals(authorization);
    }

    Token kindOf(@Nullable String authorization, Args args) {
        String token = authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length())
                : args.text("token");
        if (token == null || token.isEmpty()) {
            throw new SlackError("not_authed");
        } else if (token.equals(bot)) {
            return Token.BOT;
        } else if (token.equals(app)) {
            return Token.APP;
        }
        throw new SlackError("invalid_auth");
    }
}
