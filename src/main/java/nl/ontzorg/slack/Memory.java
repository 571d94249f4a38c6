package nl.ontzorg.slack;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a modal remembers until it is sent in.
 *
 * @param value the value of the button that opened it
 * @param responseUrl changes the message that it was opened from
 * @param source the message it was filled in from
 */
record Memory(
        @Nullable String value,
        @Nullable String responseUrl,
        @Nullable Source source) {

    private static final Gson GSON = new Gson();

    /**
     * A message somebody forwards.
     *
     * @param read whether the form was filled in with what was read from it
     */
    record Source(String channel, String ts, @Nullable String author, boolean read) {}

    static Memory of(Click click) {
        return new Memory(click.value(), click.responseUrl(), null);
    }

    static Memory answering(@Nullable String responseUrl) {
        return new Memory(null, responseUrl, null);
    }

    static Memory parse(@Nullable String written) {
        try {
            Memory memory = written == null || written.isEmpty() ? null : GSON.fromJson(written, Memory.class);
            return memory == null ? answering(null) : memory;
        } catch (JsonSyntaxException e) {
            throw new SlackFault("refusal.late_click");
        }
    }

    String written() {
        return GSON.toJson(this);
    }

    ButtonValue about() {
        if (value == null) {
            throw new SlackFault("refusal.late_click");
        }
        return ButtonValue.parse(value);
    }

    Scene scene() {
        Where view = value == null || !value.contains("|") ? Where.Message.PLAIN : about().view();
        return new Scene(view, responseUrl);
    }
}
