package nl.ontzorg.slack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.requests.Fields;
import nl.ontzorg.slack.Sight.Seen;
import nl.ontzorg.slack.view.RequestFormView;
import nl.ontzorg.understanding.Kind;
import org.jspecify.annotations.Nullable;

/** The fields of a request as forms show them and give them back: with times in the reader's own zone. */
final class RequestFields {

    private static final int MOST_TOPICS = 10;

    private RequestFields() {}

    static RequestFormView.Fields shown(Seen seen, Viewer viewer) {
        return shown(Fields.of(seen.request()), seen.desk().workingTime().zone(), viewer);
    }

    static RequestFormView.Fields shown(Fields fields, ZoneId desk, Viewer viewer) {
        Moment deadline = fields.deadline() == null ? null : Wording.moved(fields.deadline(), desk, viewer.zone());
        return new RequestFormView.Fields(
                fields.title(),
                fields.kind().code(),
                deadline == null ? null : deadline.date(),
                deadline == null ? null : deadline.time(),
                fields.topics(),
                fields.requester());
    }

    /** What was filled in; the title and the kind stay as they were when they are left empty. */
    static Fields filled(Form form, Fields before, ZoneId desk, Viewer viewer) {
        return new Fields(
                form.text("title").isEmpty() ? before.title() : form.text("title"),
                form.option("kind").map(Kind::of).orElse(before.kind()),
                deadline(form, desk, viewer),
                topics(form),
                form.text("requester").isEmpty() ? null : form.text("requester"));
    }

    /** What was filled in over what was read: what is left empty is as it was read. */
    static Fields filledOver(Form form, Fields read, ZoneId desk, Viewer viewer) {
        Fields filled = filled(form, read, desk, viewer);
        return new Fields(
                filled.title(),
                filled.kind(),
                filled.deadline() == null ? read.deadline() : filled.deadline(),
                filled.topics().isEmpty() ? read.topics() : filled.topics(),
                filled.requester() == null ? read.requester() : filled.requester());
    }

    private static @Nullable Moment deadline(Form form, ZoneId desk, Viewer viewer) {
        Optional<LocalDate> date = form.date("deadline");
        Optional<LocalTime> time = form.time("deadline_time");
        if (date.isEmpty() || time.isEmpty()) {
            return date.map(Moment::on).orElse(null);
        }
        return Wording.moved(Moment.at(date.get().atTime(time.get())), viewer.zone(), desk);
    }

    private static List<String> topics(Form form) {
        return Arrays.stream(form.text("topics").split(",", -1))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
    }
}
