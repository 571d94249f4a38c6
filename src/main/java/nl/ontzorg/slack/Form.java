package nl.ontzorg.slack;

import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewState.SelectedOption;
import com.slack.api.model.view.ViewState.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was filled in, field by field. */
record Form(Map<String, Value> fields) {

    private static final String ELEMENT = "value";

    static Form of(ViewState state) {
        Map<String, Map<String, Value>> blocks =
                state == null || state.getValues() == null ? Map.of() : state.getValues();
        return new Form(blocks.entrySet().stream()
                .filter(block -> block.getValue().get(ELEMENT) != null)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, block -> block.getValue().get(ELEMENT))));
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    String text(String field) {
        return get(field, Value::getValue).map(String::strip).orElse("");
    }

    Optional<String> option(String field) {
        return get(field, Value::getSelectedOption).map(SelectedOption::getValue);
    }

    Optional<String> user(String field) {
        return get(field, Value::getSelectedUser);
    }

    List<String> users(String field) {
        return get(field, Value::getSelectedUsers).orElseGet(List::of);
    }

    Optional<String> channel(String field) {
        return get(field, Value::getSelectedConversation).or(() -> get(field, Value::getSelectedChannel));
    }

    Optional<LocalDate> date(String field) {
        return get(field, Value::getSelectedDate).map(LocalDate::parse);
    }

    Optional<LocalTime> time(String field) {
        return get(field, Value::getSelectedTime).map(LocalTime::parse);
    }

    Optional<Instant> moment(String field) {
        return get(field, Value::getSelectedDateTime).map(Instant::ofEpochSecond);
    }

    private <T> Optional<T> get(String field, Function<Value, T> part) {
        Value value = fields.get(field);
        return value == null ? Optional.empty() : Optional.ofNullable(part.apply(value));
    }
}
