package nl.ontzorg.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.priority.Urgency;
import nl.ontzorg.understanding.RoledDate;
import nl.ontzorg.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/** The answers of {@code extract} as JSON, their fields in the promised order. */
final class ExtractAnswer {

    private static final double THOUSANDTHS = 1000;

    private ExtractAnswer() {}

    static JsonObject of(ExtractLine line, Understanding read, Urgency urgency) {
        JsonObject answer = new JsonObject();
        answer.add("id", line.id());
        answer.addProperty("lang", read.language().code());
        answer.addProperty("kind", read.kind().kind().code());
        answer.addProperty("title", read.title());
        answer.add("requester", text(read.requester()));
        answer.add("deadline", text(read.when().deadline()));
        answer.add("event", text(read.when().event()));
        JsonArray topics = new JsonArray();
        read.topics().forEach(topics::add);
        answer.add("topics", topics);
        answer.addProperty("urgency", rounded(urgency.score()));
        JsonArray dates = new JsonArray();
        for (RoledDate roled : read.when().dates()) {
            JsonObject date = date(roled.date());
            date.addProperty("role", roled.role().code());
            dates.add(date);
        }
        answer.add("dates", dates);
        return answer;
    }

    static JsonObject ofDates(ExtractLine line, String language, List<DateExpression> found) {
        JsonObject answer = new JsonObject();
        answer.add("id", line.id());
        answer.addProperty("lang", language);
        JsonArray dates = new JsonArray();
        found.forEach(date -> dates.add(date(date)));
        answer.add("dates", dates);
        return answer;
    }

    static JsonObject error(@Nullable String what) {
        JsonObject answer = new JsonObject();
        answer.add("id", JsonNull.INSTANCE);
        answer.addProperty("error", what);
        return answer;
    }

    static JsonObject trace(Understanding read, Urgency urgency) {
        JsonObject trace = new JsonObject();
        trace.addProperty("probability", rounded(read.kind().probability()));
        trace.addProperty("cue", read.kind().cue());
        trace.add("deadline_words", text(read.when().deadlineWords()));
        JsonObject reasons = new JsonObject();
        urgency.reasons()
                .forEach(reason -> reasons.addProperty(
                        reason.name().name().toLowerCase(java.util.Locale.ROOT), rounded(reason.points())));
        trace.add("urgency", reasons);
        return trace;
    }

    private static JsonObject date(DateExpression date) {
        JsonObject object = new JsonObject();
        object.addProperty("text", date.text());
        object.addProperty("begin", date.begin());
        object.addProperty("end", date.end());
        object.addProperty("from", date.fromText());
        object.add("to", text(date.toText()));
        object.addProperty("grain", date.grain().code());
        object.add(
                "open",
                date.open() == null ? JsonNull.INSTANCE : text(date.open().code()));
        if (date.rrule() != null) {
            object.addProperty("rrule", date.rrule());
        }
        return object;
    }

    private static JsonElement text(@Nullable Object value) {
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value.toString());
    }

    private static double rounded(double value) {
        return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
    }
}
