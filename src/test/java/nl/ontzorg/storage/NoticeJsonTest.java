package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ontzorg.delivery.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeJsonTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    private static final String ID_FACT = "\"01900000-0000-7000-8000-00000000000a\"";

    /** How each notice stands in outboxes out there: it must be read for ever. */
    private static final Map<Notice, String> STORED = Map.ofEntries(
            Map.entry(new Notice.Receipt(List.of(ID)), "{\"requests\":[" + ID_FACT + "]}"),
            Map.entry(new Notice.Question(ID), "{\"candidate\":" + ID_FACT + "}"),
            Map.entry(new Notice.Outcome(ID, 3), "{\"request\":" + ID_FACT + ",\"event\":3}"),
            Map.entry(new Notice.HandOver(ID, 3), "{\"request\":" + ID_FACT + ",\"event\":3}"),
            Map.entry(new Notice.Nudge(ID, NOW), "{\"request\":" + ID_FACT + ",\"decideBy\":\"2026-11-23T08:00:00Z\"}"),
            Map.entry(
                    new Notice.Escalation(ID, NOW),
                    "{\"request\":" + ID_FACT + ",\"decideBy\":\"2026-11-23T08:00:00Z\"}"),
            Map.entry(
                    new Notice.NudgeDigest(List.of(new Notice.Waiting(ID, NOW))),
                    "{\"requests\":[{\"request\":" + ID_FACT + ",\"decideBy\":\"2026-11-23T08:00:00Z\"}]}"),
            Map.entry(
                    new Notice.EscalationDigest(List.of(new Notice.Waiting(ID, NOW))),
                    "{\"requests\":[{\"request\":" + ID_FACT + ",\"decideBy\":\"2026-11-23T08:00:00Z\"}]}"),
            Map.entry(
                    new Notice.Undelivered(Notice.Matter.OUTCOME, List.of(ID), "U1"),
                    "{\"matter\":\"OUTCOME\",\"about\":[" + ID_FACT + "],\"person\":\"U1\"}"),
            Map.entry(new Notice.DeskInvitation(ID), "{\"desk\":" + ID_FACT + "}"),
            Map.entry(new Notice.DeskOpened(ID), "{\"desk\":" + ID_FACT + "}"),
            Map.entry(new Notice.FeedbackGiven(ID), "{\"note\":" + ID_FACT + "}"),
            Map.entry(new Notice.FeedbackWaits(ID), "{\"note\":" + ID_FACT + "}"),
            Map.entry(new Notice.FeedbackAnswered(ID), "{\"note\":" + ID_FACT + "}"),
            Map.entry(new Notice.Say("welcome"), "{\"key\":\"welcome\"}"));

    static Stream<Notice> notices() {
        return STORED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void stores_each_notice_as_it_has_always_been_and_reads_it_back(Notice notice) {
        assertThat(NoticeJson.facts(notice)).isEqualTo(STORED.get(notice));
        assertThat(NoticeJson.read(NoticeJson.type(notice), NoticeJson.facts(notice)))
                .isEqualTo(notice);
    }

    @Test
    void has_an_example_of_every_notice_there_is() {
        assertThat(STORED.keySet().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(Notice.class.getPermittedSubclasses());
    }

    @Test
    void says_so_when_it_does_not_know_a_notice() {
        assertThatThrownBy(() -> NoticeJson.read("Telegram", "{}"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("Telegram")
                .hasMessageContaining("Start the version that wrote it");
    }
}
