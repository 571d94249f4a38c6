package nl.ontzorg.slack.view;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ontzorg.texts.Texts;

/** Buttons and menus; the action id is the verb, its label stands in the bundles under {@code do.VERB}. */
final class Buttons {

    private static final String MORE = "request.more";
    private static final Set<String> PRIMARY = Set.of("request.approve", "request.keep", "desk.confirm");
    private static final Set<String> DANGER = Set.of("request.reject");
    private static final Set<String> CONFIRMED = Set.of("request.reject", "request.withdraw");

    private Buttons() {}

    /** The buttons that go with a request; details stand beside its title. */
    static List<BlockElement> of(RequestCard card, Texts texts) {
        List<BlockElement> buttons = new ArrayList<>();
        verbs(card.offer()).forEach(verb -> buttons.add(about(verb, card.value(), card.number(), texts)));
        List<String> more = more(card.offer());
        if (!more.isEmpty()) {
            buttons.add(menu(more, card.value(), texts));
        }
        return buttons;
    }

    /** A button about a request: who listens hears which one. */
    static ButtonElement about(String verb, String value, int number, Texts texts) {
        String whole = texts.say("do." + verb + ".whole", String.valueOf(number));
        return button(verb, value, texts.say("do." + verb), whole, texts);
    }

    /** A button whose label says it all. */
    static ButtonElement plain(String verb, String value, Texts texts) {
        return labelled(verb, value, texts.say("do." + verb), texts);
    }

    static ButtonElement labelled(String verb, String value, String label, Texts texts) {
        return button(verb, value, label, label, texts);
    }

    private static ButtonElement button(String verb, String value, String label, String whole, Texts texts) {
        return ButtonElement.builder()
                .actionId(verb)
                .value(value)
                .text(Parts.plain(label, Limits.BUTTON))
                .accessibilityLabel(Limits.line(whole, Limits.BUTTON))
                .style(PRIMARY.contains(verb) ? "primary" : DANGER.contains(verb) ? "danger" : null)
                .confirm(CONFIRMED.contains(verb) ? confirm(verb, texts) : null)
                .build();
    }

    private static OverflowMenuElement menu(List<String> verbs, String value, Texts texts) {
        List<Choice> choices = verbs.stream()
                .map(verb -> new Choice(texts.say("do." + verb), verb + "|" + value))
                .toList();
        return OverflowMenuElement.builder()
                .actionId(MORE)
                .options(Parts.options(choices))
                .build();
    }

    private static ConfirmationDialogObject confirm(String verb, Texts texts) {
        return ConfirmationDialogObject.builder()
                .title(Parts.plain(texts.say("confirm." + verb + ".title"), 100))
                .text(Parts.plain(texts.say("confirm." + verb + ".text"), 300))
                .confirm(Parts.plain(texts.say("confirm." + verb + ".yes"), 30))
                .deny(Parts.plain(texts.say("confirm.no"), 30))
                .style("danger")
                .build();
    }

    private static Stream<String> verbs(RequestCard.Offer offer) {
        return switch (offer) {
            case MANAGER -> Stream.of("request.approve", "request.reject", "request.answer", "request.done");
            case ASSISTANT -> Stream.of("request.done", "request.edit");
            case ASKER -> Stream.of("request.edit", "request.withdraw");
            case DELEGATE -> Stream.of("request.done");
            case READER -> Stream.empty();
        };
    }

    private static List<String> more(RequestCard.Offer offer) {
        return switch (offer) {
            case MANAGER ->
                List.of("request.delegate", "request.snooze", "request.raise", "request.lower", "request.edit");
            case ASSISTANT -> List.of("request.raise", "request.lower");
            case ASKER, DELEGATE, READER -> List.of();
        };
    }
}
