package nl.ontzorg.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ontzorg.slack.view.RequestCard.Offer;
import nl.ontzorg.texts.Texts;
import org.junit.jupiter.api.Test;

class ButtonsTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void giveTheManagerEveryReaction() {
        assertThat(verbs(Offer.MANAGER))
                .containsExactly(
                        "request.approve",
                        "request.reject",
                        "request.answer",
                        "request.done",
                        "request.delegate",
                        "request.snooze",
                        "request.raise",
                        "request.lower",
                        "request.edit");
    }

    @Test
    void giveAnAssistantNoReactionInTheManagersName() {
        assertThat(verbs(Offer.ASSISTANT))
                .containsExactly("request.done", "request.edit", "request.raise", "request.lower");
    }

    @Test
    void giveWhoAskedTheirOwnRequest() {
        assertThat(verbs(Offer.ASKER)).containsExactly("request.edit", "request.withdraw");
    }

    @Test
    void giveWhoGotItTheEndOfTheTask() {
        assertThat(verbs(Offer.DELEGATE)).containsExactly("request.done");
    }

    @Test
    void areNotThereWhenTheRequestIsClosed() {
        assertThat(verbs(Offer.READER)).isEmpty();
    }

    @Test
    void sayTheWholeActToWhoListens() {
        ButtonElement approve = Buttons.about("request.approve", "1|x", 12, ENGLISH);
        assertThat(approve.getText().getText()).isEqualTo("Approve");
        assertThat(approve.getAccessibilityLabel()).isEqualTo("Approve request 12");
    }

    @Test
    void askAgainBeforeWhatIsHardToTakeBack() {
        assertThat(Buttons.about("request.reject", "1|x", 12, ENGLISH).getConfirm())
                .isNotNull();
        assertThat(Buttons.about("request.withdraw", "1|x", 12, ENGLISH).getConfirm())
                .isNotNull();
        assertThat(Buttons.about("request.approve", "1|x", 12, ENGLISH).getConfirm())
                .isNull();
    }

    private static List<String> verbs(Offer offer) {
        RequestCard.Facts facts = new RequestCard.Facts("Decision", "Jan", null, "waiting");
        RequestCard card = new RequestCard("1|x", 12, "Budget", facts, List.of(), offer);
        return Buttons.of(card, ENGLISH).stream().flatMap(ButtonsTest::verbs).toList();
    }

    private static Stream<String> verbs(BlockElement element) {
        return element instanceof OverflowMenuElement menu
                ? menu.getOptions().stream().map(option -> option.getValue().replace("|1|x", ""))
                : Stream.of(((ButtonElement) element).getActionId());
    }
}
