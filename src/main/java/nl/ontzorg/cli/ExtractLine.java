package nl.ontzorg.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.PortfolioTopic;
import nl.ontzorg.language.Language;
import nl.ontzorg.understanding.Message;
import nl.ontzorg.understanding.TopicHint;
import org.jspecify.annotations.Nullable;

/**
 * A question to {@code extract}, as one line of JSON.
 *
 * @param now in the zone of its own offset, so that dates are read as the writer's clock stood
 */
record ExtractLine(
        JsonElement id,
        String text,
        @Nullable Language language,
        @Nullable Locale region,
        ZonedDateTime now,
        List<PortfolioTopic> portfolio) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LIGHTEST = 1;
    private static final int HEAVIEST = 3;

    /** @throws IllegalArgumentException with what is wrong with the line */
    static ExtractLine parse(String line) {
        JsonObject object = object(line);
        String locale = string(object, "locale");
        String language = string(object, "lang");
        return new ExtractLine(
                object.has("id") ? object.get("id") : JsonNull.INSTANCE,
                needed(object, "text"),
                language == null || language.equalsIgnoreCase("auto") ? null : Language.of(language),
                locale == null ? null : Locale.forLanguageTag(locale.replace('_', '-')),
                moment(needed(object, "now")),
                portfolio(object));
    }

    Message message() {
        List<TopicHint> hints = portfolio.stream()
                .map(topic -> new TopicHint(topic.topic(), topic.synonyms()))
                .toList();
        Message.Tongue tongue = new Message.Tongue(language, Language.NL, region);
        return new Message(text, now.toInstant(), workingTime(), tongue, hints);
    }

    WorkingTime workingTime() {
        return new WorkingTime(now.getZone(), WorkingHours.office());
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = new JsonReader(new StringReader(line))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException | IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        throw new IllegalArgumentException("not one JSON object");
    }

    private static String needed(JsonObject object, String field) {
        String value = string(object, field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field);
        }
        return value;
    }

    private static @Nullable String string(JsonObject object, String field) {
        JsonElement value = object.get(field);
        if (value == null || value.isJsonNull()) {
            return null;
        }
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw new IllegalArgumentException(field + " is not a string");
    }

    private static ZonedDateTime moment(String now) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(now, ZonedDateTime::from, LocalDateTime::from);
            return read instanceof LocalDateTime local ? local.atZone(HERE) : (ZonedDateTime) read;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("now is not a date-time such as 2026-12-01T09:00+01:00: " + now, e);
        }
    }

    private static List<PortfolioTopic> portfolio(JsonObject object) {
        JsonElement portfolio = object.get("portfolio");
        if (portfolio == null || portfolio.isJsonNull()) {
            return List.of();
        }
        if (!portfolio.isJsonArray()) {
            throw new IllegalArgumentException("portfolio is not a list");
        }
        List<PortfolioTopic> topics = new ArrayList<>();
        for (JsonElement element : portfolio.getAsJsonArray()) {
            if (!element.isJsonObject()) {
                throw new IllegalArgumentException("portfolio holds something that is no topic");
            }
            topics.add(topic(element.getAsJsonObject()));
        }
        return topics;
    }

    private static PortfolioTopic topic(JsonObject object) {
        JsonElement weight = object.get("weight");
        boolean number = weight instanceof JsonPrimitive primitive && primitive.isNumber();
        int whole = number ? (int) Math.round(weight.getAsDouble()) : LIGHTEST;
        List<String> synonyms = new ArrayList<>();
        JsonElement others = object.get("synonyms");
        for (JsonElement synonym : others instanceof JsonArray list ? list : new JsonArray()) {
            if (synonym instanceof JsonPrimitive primitive && primitive.isString()) {
                synonyms.add(primitive.getAsString());
            }
        }
        return new PortfolioTopic(
                needed(object, "topic"), Math.max(LIGHTEST, Math.min(HEAVIEST, whole)), synonyms, null);
    }
}
