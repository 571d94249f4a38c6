package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.slack.Workspace.ASSISTANT;
import static nl.ontzorg.slack.Workspace.COLLEAGUE;
import static nl.ontzorg.slack.Workspace.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

class FaultsTest {

    private static final String SECRET = "Geheim: graag akkoord.";

    @RegisterExtension
    final Workspace slack = new Workspace();

    private final Logger logger = (Logger) LoggerFactory.getLogger("nl.ontzorg");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void theDeskIsOpenAndTheLogIsRead() {
        slack.open(aDesk().build());
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void leaveTheLog() {
        logger.detachAppender(log);
    }

    @Test
    void anUnknownFaultShowsAnIdThatIsInTheLogAndTheLogHoldsNoText() {
        theDatabaseFails();

        String answer = slack.types(ASSISTANT, "/request", SECRET).getBody();

        Matcher id = Pattern.compile("[0-9a-f]{8}").matcher(answer);
        assertThat(id.find()).isTrue();
        assertThat(answer).contains("Er ging bij mij iets mis");
        assertThat(log.list)
                .extracting(event -> event.getFormattedMessage() + event.getKeyValuePairs())
                .anySatisfy(line -> assertThat(line).contains(id.group()))
                .noneSatisfy(line -> assertThat(line).contains("Geheim"))
                .noneSatisfy(line -> assertThat(line).contains("xoxb"));
        assertThat(slack.requests()).isEmpty();
    }

    @Test
    void anEventWithAFaultIsNotAcknowledgedAndComesAgain() {
        theDatabaseFails();
        var envelope = Payloads.message(ASSISTANT, SECRET, "D1", slack.nextTs());
        assertThat(slack.send(envelope).getStatusCode()).isEqualTo(500);

        theDatabaseIsWell();
        assertThat(slack.send(envelope).getStatusCode()).isEqualTo(200);
        assertThat(slack.requests()).hasSize(1);
    }

    @Test
    void aFaultInAModalStandsAtItsFirstFieldAndWhatWasTypedStays() {
        slack.send(Payloads.shortcut(ASSISTANT, "new_request", "t1"));
        theDatabaseFails();

        var answer = slack.submits(ASSISTANT, Map.of("text", SECRET));

        assertThat(answer.getBody()).contains("\"response_action\":\"errors\"", "\"text\":\"Er ging bij mij iets mis");
    }

    @Test
    void aButtonOfAnOlderVersionIsAnsweredKindly() {
        slack.clicks(MANAGER, "request.approve", "0|what was it again");

        assertThat(slack.answered().text()).contains("te oud", "/priorities");
        assertThat(slack.answered().json().get("replace_original").getAsBoolean())
                .isFalse();
    }

    @Test
    void aMenuWithAVerbOfALaterVersionIsAnsweredKindly() {
        slack.chooses(MANAGER, "request.more", "request.someday|1|-|message");

        assertThat(slack.answered().text()).contains("te oud");
    }

    @Test
    void aModalThatCameTooLateIsAskedForAgain() {
        slack.says(COLLEAGUE, "Graag akkoord.");
        String value = slack.asks(MANAGER, "/priorities", "").value("request.answer");
        slack.slack().refuse("views.open", "expired_trigger_id");

        slack.clicks(MANAGER, "request.answer", value);

        assertThat(slack.answered().text()).contains("Dat duurde te lang");
    }

    @Test
    void whoSlackCannotTellOfIsSpokenToInEnglish() {
        slack.slack().answer("users.info", 500, "{}");

        String answer = slack.types(COLLEAGUE, "/priorities", "").getBody();

        assertThat(answer).contains("Something went wrong on my side");
    }

    @Test
    void aFaultOnTheHomeTabIsSaidInAModal() {
        slack.clicksOnHome(MANAGER, "request.approve", "old");

        assertThat(slack.modal().text()).contains("te oud");
    }

    private void theDatabaseFails() {
        change("CREATE TRIGGER broken BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'no room'); END");
    }

    private void theDatabaseIsWell() {
        change("DROP TRIGGER broken");
    }

    private void change(String schema) {
        try (Connection connection = slack.database().database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(schema);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
