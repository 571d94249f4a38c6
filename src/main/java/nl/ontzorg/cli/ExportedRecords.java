package nl.ontzorg.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.feedback.FeedbackNote;
import nl.ontzorg.priority.Scoring;
import nl.ontzorg.requests.Correction;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent;
import org.jspecify.annotations.Nullable;

/** What is kept of a desk, as records for export: one flat map each, its type first. */
final class ExportedRecords {

    static final List<String> TYPES = List.of("desk", "request", "event", "correction", "feedback");

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final RequestBook requests;
    private final FeedbackBook feedback;
    private final Instant now;

    ExportedRecords(RequestBook requests, FeedbackBook feedback, Instant now) {
        this.requests = requests;
        this.feedback = feedback;
        this.now = now;
    }

    static String json(Map<String, @Nullable Object> line) {
        return GSON.toJson(line);
    }

    Stream<Map<String, @Nullable Object>> of(Desk desk) {
        ZoneId zone = desk.workingTime().zone();
        return Stream.of(
                        Stream.of(desk(desk)),
                        requests.all(desk.id()).stream().flatMap(request -> withHistory(request, desk)),
                        feedback.all(desk.id()).stream().map(note -> note(note, zone)))
                .flatMap(lines -> lines);
    }

    private Stream<Map<String, @Nullable Object>> withHistory(Request request, Desk desk) {
        ZoneId zone = desk.workingTime().zone();
        return Stream.of(
                        Stream.of(request(request, desk)),
                        requests.history(request.id()).stream().map(event -> event(event, desk, zone)),
                        requests.corrections(request.id()).stream().map(correction -> correction(correction, desk)))
                .flatMap(lines -> lines);
    }

    private static Map<String, @Nullable Object> desk(Desk desk) {
        Map<String, @Nullable Object> line = line("desk");
        line.put("id", desk.id().toString());
        line.put("team", desk.team());
        line.put("manager", desk.manager().user());
        line.put("assistants", desk.members().assistants());
        line.put("confirmed", desk.members().confirmed());
        line.put("language", desk.language().code());
        line.put("zone", desk.workingTime().zone().getId());
        line.put("working_hours", desk.workingTime().hours().written());
        line.put("intake_channel", desk.policy().intakeChannel());
        line.put("open_to", lower(desk.policy().openTo()));
        line.put("tell_requesters", lower(desk.policy().tellRequesters()));
        line.put(
                "portfolio",
                desk.portfolio().stream()
                        .map(topic -> {
                            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                            fields.put("topic", topic.topic());
                            fields.put("weight", topic.weight());
                            fields.put("synonyms", topic.synonyms());
                            fields.put("hot_until", said(topic.hotUntil()));
                            return fields;
                        })
                        .toList());
        line.put(
                "house_rules",
                desk.houseRules().stream()
                        .map(rule -> Map.of(
                                "kind", rule.kind(),
                                "react_within", rule.reactWithin().written()))
                        .toList());
        return line;
    }

    private Map<String, @Nullable Object> request(Request request, Desk desk) {
        ZoneId zone = desk.workingTime().zone();
        Map<String, @Nullable Object> line = line("request");
        line.put("id", request.id().toString());
        line.put("team", request.identity().team());
        line.put("desk", desk.id().toString());
        line.put("number", request.number());
        line.put("title", request.ask().title());
        line.put("kind", request.ask().kind().code());
        line.put("state", request.stateAt(now).code());
        line.put("deadline", said(request.due().deadline()));
        line.put("deadline_words", request.due().words());
        line.put("event", said(request.due().event()));
        line.put("urgency", Math.round(Scoring.of(request, desk, now).score() * 1000) / 1000.0);
        line.put("topics", request.ask().topics());
        Map<String, @Nullable Object> requester = new LinkedHashMap<>();
        requester.put("user", request.origin().requester().user());
        requester.put("name", request.origin().requester().name());
        line.put("requester", requester);
        line.put("forwarder", request.origin().asker().user());
        line.put("language", request.ask().language().code());
        line.put("text", request.ask().text());
        line.put("source", request.origin().place().permalink());
        line.put("received", at(request.origin().received(), zone));
        return line;
    }

    private static Map<String, @Nullable Object> event(RequestEvent event, Desk desk, ZoneId zone) {
        Map<String, @Nullable Object> line = line("event");
        line.put("desk", desk.id().toString());
        line.put("request", event.request().toString());
        line.put("number", event.number());
        line.put("at", at(event.at(), zone));
        line.put("by", event.by());
        line.put("step", event.step().code());
        line.put("note", event.note());
        return line;
    }

    private static Map<String, @Nullable Object> correction(Correction correction, Desk desk) {
        Map<String, @Nullable Object> line = line("correction");
        line.put("desk", desk.id().toString());
        line.put("request", correction.request().toString());
        line.put("at", at(correction.at(), desk.workingTime().zone()));
        line.put("by", correction.by());
        line.put("field", correction.field());
        line.put("was", correction.was());
        line.put("became", correction.became());
        return line;
    }

    /** Only that there was feedback: its text is for its two people, in Slack. */
    private static Map<String, @Nullable Object> note(FeedbackNote note, ZoneId zone) {
        Map<String, @Nullable Object> line = line("feedback");
        line.put("id", note.id().toString());
        line.put("desk", note.desk().toString());
        line.put("from", note.people().giver().user());
        line.put("to", note.people().receiver().user());
        line.put("given", at(note.given(), zone));
        line.put("answered", note.answer() == null ? null : at(note.answer().at(), zone));
        return line;
    }

    private static Map<String, @Nullable Object> line(String type) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("type", type);
        return line;
    }

    private static String at(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).toOffsetDateTime());
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
