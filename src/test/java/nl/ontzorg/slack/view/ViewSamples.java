package nl.ontzorg.slack.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.slack.view.RequestCard.Offer;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Every message and view with a sample model, in both languages. */
public final class ViewSamples {

    private static final String VALUE = "1|019ab4c2-7d1e-7c3f-9a51-3f0c2d4e5b6a|queue:now:0";
    private static final FeedbackView.Figures FIGURES = new FeedbackView.Figures(7, 1, 9, 0);

    private ViewSamples() {}

    /** A {@link Message} or {@link View} by its name. */
    public record Sample(String name, Locale locale, Object content) {

        public boolean isMessage() {
            return content instanceof Message;
        }

        public List<LayoutBlock> blocks() {
            return content instanceof Message message ? message.blocks() : ((View) content).getBlocks();
        }

        /** As it goes to Slack. */
        public JsonObject json() {
            return GsonFactory.createSnakeCase().toJsonTree(content).getAsJsonObject();
        }
    }

    /** What people wrote, and how much of it. */
    public record Words(String title, String text, String name, String topic, String deadline, int rows) {
        static final Words ORDINARY = new Words(
                "Akkoord op de nota begroting 2027",
                "Beste Noor,\nGraag uiterlijk vrijdag je akkoord op de nota.\nGroet, Jan",
                "Jan de Vries",
                "begroting",
                "uiterlijk vrijdag",
                3);
    }

    /** Every sample in both languages. */
    public static List<Sample> all() {
        return all(Words.ORDINARY);
    }

    static List<Sample> all(Words words) {
        return Stream.of("nl", "en")
                .map(Locale::forLanguageTag)
                .flatMap(locale -> in(locale, words).stream())
                .toList();
    }

    /** Every action id that stands in a sample, save those of input fields; with the verbs in menus. */
    public static Set<String> actionIds() {
        Set<String> ids = new TreeSet<>();
        all().forEach(sample -> collect(sample.json(), ids));
        ids.remove(Inputs.VALUE);
        return ids;
    }

    /** Every callback id of a modal that can be submitted. */
    public static Set<String> callbackIds() {
        Set<String> ids = new TreeSet<>();
        all().stream()
                .map(Sample::json)
                .filter(json -> json.has("submit"))
                .forEach(json -> ids.add(json.get("callback_id").getAsString()));
        return ids;
    }

    private static void collect(JsonElement element, Set<String> ids) {
        if (element instanceof JsonArray array) {
            array.forEach(each -> collect(each, ids));
        } else if (element instanceof JsonObject object) {
            if (object.has("action_id")) {
                ids.add(object.get("action_id").getAsString());
            }
            if (object.has("value") && object.get("value").getAsString().startsWith("request.")) {
                ids.add(object.get("value").getAsString().replaceFirst("\\|.*", ""));
            }
            object.entrySet().forEach(entry -> collect(entry.getValue(), ids));
        }
    }

    private static List<Sample> in(Locale locale, Words words) {
        return new InOneLanguage(locale, Texts.in(locale), words).all();
    }

    /** The samples of one language. */
    private record InOneLanguage(Locale locale, Texts texts, Words words) {

        List<Sample> all() {
            return Stream.of(lists(), notices(), several(), people(), modals(), homes())
                    .flatMap(List::stream)
                    .toList();
        }

        private List<Sample> lists() {
            PrioritiesView.Listing empty = new PrioritiesView.Listing(
                    filter(), List.of(), new PrioritiesView.Span(1, 0, null), texts.say("queue.empty.now"));
            return List.of(
                    message(
                            "priorities-manager",
                            priorities(null, texts.say("queue.heading"), listing(filter(), Offer.MANAGER))),
                    message(
                            "priorities-assistant",
                            priorities(
                                    texts.say("flash.done", "12"),
                                    texts.say("queue.heading.of", words.name()),
                                    listing(filter(), Offer.ASSISTANT))),
                    message(
                            "priorities-colleague",
                            priorities(null, texts.say("queue.heading.asked"), listing(null, Offer.ASKER))),
                    message("priorities-empty", priorities(null, texts.say("queue.heading"), empty)),
                    message("welcome", SentenceView.welcome(texts)),
                    message("help", SentenceView.help("", texts)),
                    message("sentence", SentenceView.of(texts.say("refusal.settled"))));
        }

        private List<Sample> notices() {
            ReceiptView.Place place = new ReceiptView.Place(3, words.name());
            List<ReceiptView.Receipt> receipts = IntStream.rangeClosed(1, words.rows())
                    .mapToObj(number ->
                            new ReceiptView.Receipt(VALUE, number, words.title(), reading(), place, number % 2 == 1))
                    .toList();
            return Stream.concat(
                            Stream.of("approved", "rejected", "answered", "delegated", "done", "withdrawn")
                                    .map(step -> message(
                                            "outcome-" + step,
                                            OutcomeView.of(
                                                    new OutcomeView.Outcome(
                                                            12,
                                                            words.title(),
                                                            step,
                                                            words.name(),
                                                            step.equals("delegated") ? words.name() : null,
                                                            step.equals("answered") ? words.text() : null),
                                                    texts))),
                            Stream.of(
                                    message("receipt", ReceiptView.of(receipts.subList(0, 1), texts)),
                                    message("receipt-of-several", ReceiptView.of(receipts, texts)),
                                    message("question-whether", QuestionView.whether(words.text(), VALUE, texts)),
                                    message("question-which", QuestionView.which(words.text(), desks(), VALUE, texts)),
                                    message(
                                            "hand-over",
                                            HandOverView.of(
                                                    new HandOverView.HandOver(
                                                            card(12, Offer.DELEGATE),
                                                            words.name(),
                                                            words.text(),
                                                            words.text(),
                                                            "https://example.slack.com/archives/C1/p1?a=1&b=2"),
                                                    texts)),
                                    message("nudge", NudgeView.of(card(12, Offer.MANAGER), decideBy(), texts)),
                                    message(
                                            "escalation",
                                            EscalationView.of(
                                                    card(12, Offer.ASSISTANT), decideBy(), words.name(), texts))))
                    .toList();
        }

        private List<DigestView.Row> rows(int rows, @Nullable String decideBy) {
            return IntStream.rangeClosed(1, rows)
                    .mapToObj(number -> new DigestView.Row(VALUE, number, words.title(), decideBy))
                    .toList();
        }

        private List<Sample> several() {
            String all = "/priorities";
            return Stream.concat(
                            Stream.of(
                                    message(
                                            "digest-nudge",
                                            DigestView.nudge(rows(words.rows() + 1, decideBy()), all, texts)),
                                    message(
                                            "digest-escalation",
                                            DigestView.escalation(rows(12, decideBy()), words.name(), all, texts))),
                            Stream.of(Notice.Matter.values())
                                    .map(matter -> message(
                                            "undelivered-" + matter.code(),
                                            DigestView.undelivered(
                                                    matter.code(),
                                                    words.name(),
                                                    rows(matter == Notice.Matter.OUTCOME ? 1 : 0, null),
                                                    all,
                                                    texts))))
                    .toList();
        }

        private List<Sample> people() {
            FeedbackView.Note note = note();
            return List.of(
                    message("desk-invitation", DeskView.invitation(VALUE, names(), texts)),
                    message("desk-opened", DeskView.opened(words.name(), texts)),
                    message("feedback-given", FeedbackView.given(note, texts)),
                    message("feedback-waits", FeedbackView.waits(note, texts)),
                    message(
                            "feedback-answered",
                            FeedbackView.answered(
                                    new FeedbackView.Answered(words.name(), words.text(), words.text()), texts)),
                    message(
                            "feedback-acknowledged",
                            FeedbackView.answered(new FeedbackView.Answered(words.name(), null, words.text()), texts)));
        }

        private List<Sample> modals() {
            RequestFormView.Fields fields = new RequestFormView.Fields(
                    words.title(),
                    "decision",
                    LocalDate.of(2026, 11, 27),
                    LocalTime.of(14, 30),
                    List.of(words.topic(), words.name()),
                    words.name());
            ReactionFormView.About about = new ReactionFormView.About(12, words.title());
            return List.of(
                    view(
                            "modal-new-request",
                            RequestFormView.create("new_request", "1", null, RequestFormView.Fields.empty(), texts)),
                    view(
                            "modal-forward-request",
                            RequestFormView.create("forward_request", "1", words.text(), fields, texts)),
                    view("modal-edit", RequestFormView.edit(VALUE, fields, texts)),
                    view("modal-answer", ReactionFormView.answer(VALUE, about, texts)),
                    view("modal-delegate", ReactionFormView.delegate(VALUE, about, texts)),
                    view(
                            "modal-snooze",
                            ReactionFormView.snooze(VALUE, about, Instant.parse("2026-11-24T08:00:00Z"), texts)),
                    view("modal-details", DetailsView.of(VALUE, details(), texts)),
                    view("modal-notice", NoticeView.of(texts.say("refusal.too_slow"), texts)),
                    view("modal-desk", DeskFormView.of("1", desk(), texts)),
                    view("modal-feedback", FeedbackFormView.give("1", desks().subList(0, 1), FIGURES, texts)),
                    view("modal-feedback-to-one-of", FeedbackFormView.give("1", desks(), FIGURES, texts)),
                    view("modal-feedback-answer", FeedbackFormView.answer(VALUE, words.name(), words.text(), texts)));
        }

        private List<Sample> homes() {
            return Stream.of(HomeView.Viewer.values())
                    .map(viewer ->
                            view("home-" + viewer.name().toLowerCase(Locale.ROOT), HomeView.of(home(viewer), texts)))
                    .toList();
        }

        private HomeView.Home home(HomeView.Viewer viewer) {
            boolean manager = viewer == HomeView.Viewer.MANAGER;
            boolean assistant = viewer == HomeView.Viewer.ASSISTANT;
            Offer offer = manager ? Offer.MANAGER : assistant ? Offer.ASSISTANT : Offer.ASKER;
            return new HomeView.Home(
                    viewer,
                    manager ? texts.say("flash.approved", "12") : null,
                    manager ? texts.say("queue.heading") : texts.say("home.heading.colleague"),
                    assistant ? listing(null, offer).rows() : List.of(),
                    listing(manager || assistant ? filter() : null, offer),
                    manager
                            ? IntStream.range(0, words.rows())
                                    .mapToObj(i -> note())
                                    .toList()
                            : List.of());
        }

        private Message priorities(@Nullable String flash, String heading, PrioritiesView.Listing listing) {
            return PrioritiesView.of(new PrioritiesView.Page(flash, heading, listing), texts);
        }

        private PrioritiesView.Listing listing(PrioritiesView.@Nullable Filter filter, Offer offer) {
            List<RequestCard> rows = new ArrayList<>();
            for (int number = 1; number < words.rows(); number++) {
                rows.add(card(number, offer));
            }
            rows.add(card(words.rows(), Offer.READER));
            PrioritiesView.Span span =
                    new PrioritiesView.Span(1, words.rows() + 4, filter == null ? null : "1|queue:now:1");
            return new PrioritiesView.Listing(filter, rows, span, texts.say("queue.empty.asked"));
        }

        private PrioritiesView.Filter filter() {
            return new PrioritiesView.Filter(
                    "now",
                    Stream.of("now", "today", "week", "waiting", "all", "done")
                            .map(code -> new Choice(texts.say("queue.filter." + code), code))
                            .toList());
        }

        private RequestCard card(int number, Offer offer) {
            RequestCard.Facts facts = new RequestCard.Facts(
                    texts.say("kind.decision"),
                    words.name(),
                    number % 2 == 1 ? texts.day(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 23)) : null,
                    texts.say(offer == Offer.READER ? "state.approved" : "state.waiting"));
            return new RequestCard(
                    VALUE,
                    number,
                    words.title(),
                    facts,
                    offer != Offer.MANAGER && offer != Offer.ASSISTANT
                            ? List.of()
                            : List.of(texts.say("reason.topic", words.topic(), 3), texts.say("reason.waiting", 2)),
                    offer);
        }

        private String decideBy() {
            LocalDate today = LocalDate.of(2026, 11, 23);
            return texts.dayAndTime(today, LocalTime.of(15, 30), today);
        }

        private Reading reading() {
            return new Reading(
                    texts.say("kind.decision"),
                    words.name(),
                    texts.day(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 23)),
                    words.deadline(),
                    null,
                    IntStream.range(0, words.rows())
                            .mapToObj(i -> words.topic())
                            .toList());
        }

        private DetailsView.Details details() {
            List<String> history = IntStream.range(0, words.rows())
                    .mapToObj(i -> texts.say("history.answered", texts.say("day.today"), words.name(), words.text()))
                    .toList();
            return new DetailsView.Details(
                    card(12, Offer.MANAGER), reading(), words.text(), history, "https://example.slack.com/archives/C1");
        }

        private DeskFormView.Form desk() {
            return new DeskFormView.Form(
                    new DeskFormView.People("U0MANAGER", List.of("U0ASSIST1", "U0ASSIST2")),
                    "Europe/Amsterdam",
                    "ma-vr 09:00-17:00",
                    words.text(),
                    new DeskFormView.Policy("nl", "everyone", "ask"));
        }

        private FeedbackView.Note note() {
            return new FeedbackView.Note(VALUE, words.name(), texts.say("day.yesterday"), words.text(), FIGURES);
        }

        private List<String> names() {
            return IntStream.range(0, words.rows()).mapToObj(i -> words.name()).toList();
        }

        private List<Choice> desks() {
            return IntStream.range(0, words.rows())
                    .mapToObj(i -> new Choice(words.name(), VALUE + i))
                    .toList();
        }

        private Sample message(String name, Message message) {
            return new Sample(name, locale, message);
        }

        private Sample view(String name, View view) {
            return new Sample(name, locale, view);
        }
    }
}
