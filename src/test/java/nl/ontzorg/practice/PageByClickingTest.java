package nl.ontzorg.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ontzorg.practice.Practice.ASSISTANT;
import static nl.ontzorg.practice.Practice.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.slack.api.bolt.App;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page in a real browser, with a bare app behind it. */
@Tag("browser")
class PageByClickingTest {

    private static final String QUEUE = """
            [{"type":"section","block_id":"row","text":{"type":"mrkdwn","text":"*Nota* van <@U0PIETER>, `privacy`"}},
             {"type":"actions","block_id":"b","elements":[
               {"type":"button","action_id":"request.reject","style":"danger",
                "text":{"type":"plain_text","text":"Afwijzen"},
                "confirm":{"title":{"type":"plain_text","text":"Zeker?"},"text":{"type":"plain_text","text":"Echt?"},
                 "confirm":{"type":"plain_text","text":"Wijs af"},"deny":{"type":"plain_text","text":"Nee"}}},
               {"type":"overflow","action_id":"request.more","options":[
                {"text":{"type":"plain_text","text":"Hoger"},"value":"request.raise"}]}]}]
            """;
    private static final String MODAL = """
            {"type":"modal","callback_id":"new_request","title":{"type":"plain_text","text":"Nieuw verzoek"},
             "submit":{"type":"plain_text","text":"Zet erop"},"blocks":[
              {"type":"input","block_id":"text","label":{"type":"plain_text","text":"Wat?"},
               "element":{"type":"plain_text_input","action_id":"value"}},
              {"type":"input","block_id":"kind","label":{"type":"plain_text","text":"Soort"},
               "element":{"type":"static_select","action_id":"value","options":[
                {"text":{"type":"plain_text","text":"Besluit"},"value":"decision"}]}}]}
            """;

    private static Playwright playwright;
    private static Browser browser;

    private final Practice practice = new Practice();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private Page page;

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openPage() throws Exception {
        practice.connect(this::listen);
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL"));
        page = context.newPage();
        page.onPageError(errors::add);
        page.navigate(practice.workspace.page().toString());
    }

    private void listen(App app) {
        app.command(
                "/priorities",
                (request, context) -> context.ack(answer -> answer.text("De wachtrij")
                        .blocks(Arrays.asList(GsonFactory.createSnakeCase().fromJson(QUEUE, LayoutBlock[].class)))));
        app.blockAction(Pattern.compile(".*"), (request, context) -> {
            var action = request.getPayload().getActions().get(0);
            heard.add(action.getActionId()
                    + (action.getSelectedOption() == null
                            ? ""
                            : " " + action.getSelectedOption().getValue()));
            context.respond("Gedaan.");
            return context.ack();
        });
        app.messageShortcut("forward_request", (request, context) -> {
            heard.add(request.getPayload().getMessage().getText());
            context.client()
                    .viewsOpen(open ->
                            open.triggerId(request.getPayload().getTriggerId()).viewAsString(MODAL));
            return context.ack();
        });
        app.viewSubmission("new_request", (request, context) -> {
            var field = Objects.requireNonNull(
                    request.getPayload().getView().getState().getValues().get("text"));
            String text = Objects.requireNonNull(field.get("value")).getValue();
            heard.add(text);
            return text.equals("x") ? context.ackWithErrors(Map.of("text", "Zeg iets meer.")) : context.ack();
        });
    }

    @AfterEach
    void close() {
        assertThat(errors).isEmpty();
        page.context().close();
        practice.close();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator message(String words) {
        return page.locator(".message", new Page.LocatorOptions().setHasText(words));
    }

    private void become(String name) {
        page.locator(".person", new Page.LocatorOptions().setHasText(name)).click();
    }

    private void type(String text) {
        page.locator("#composer-text").fill(text);
        page.keyboard().press("Enter");
    }

    @Test
    void a_command_is_completed_by_key_and_its_buttons_work_after_a_confirmation() {
        page.locator("#composer-text").pressSequentially("/pri");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Alleen jij ziet dit").first()).isVisible();
        assertThat(page.locator(".message .mention")).hasText("@Pieter Jansen");

        button("Afwijzen").click();
        button("Nee").click();
        button("Afwijzen").click();
        button("Wijs af").click();
        assertThat(message("Gedaan.")).hasCount(1);
        page.locator("[data-action='request.more']").click();
        page.keyboard().press("Enter");
        assertThat(message("Gedaan.")).hasCount(2);

        assertThat(heard).containsExactly("request.reject", "request.more request.raise");
    }

    @Test
    void a_message_is_forwarded_in_a_modal_that_keeps_what_was_typed_when_it_is_refused() {
        become("Pieter");
        page.locator("#side select").selectOption(ASSISTANT);
        assertThat(page.locator("h1")).hasText("Sam Visser");
        type("Wil je dit vragen?");
        assertThat(message("Wil je dit vragen?")).hasCount(1);
        become("Sam");
        page.locator(".place", new Page.LocatorOptions().setHasText("Pieter")).click();
        page.locator(".message").hover();
        page.locator(".tools").getByRole(AriaRole.BUTTON).last().click();
        page.getByRole(AriaRole.MENUITEM).first().click();

        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        dialog.locator("input").fill("x");
        button("Zet erop").click();
        assertThat(dialog.locator(".error")).hasText("Vul dit in.");
        dialog.locator("select").selectOption("decision");
        button("Zet erop").click();
        assertThat(dialog.locator(".error")).hasText("Zeg iets meer.");
        assertThat(dialog.locator("input")).hasValue("x");
        assertThat(dialog.locator("input")).isFocused();
        dialog.locator("input").fill("Besluit over de nota");
        button("Zet erop").click();
        assertThat(dialog).hasCount(0);

        assertThat(heard).containsExactly("Wil je dit vragen?", "x", "Besluit over de nota");
    }

    @Test
    void unread_messages_stand_at_the_person_and_the_place_until_they_are_seen() throws Exception {
        practice.bot().chatPostMessage(post -> post.channel(ASSISTANT).text("Hallo Sam :tada: <!channel>"));
        assertThat(page.locator(".person .badge")).hasText("1");

        become("Sam");
        assertThat(page.locator(".message")).containsText("Hallo Sam");
        become("Marieke");
        assertThat(page.locator(".person .badge")).hasCount(0);
    }

    @Test
    void the_home_tab_a_thread_an_emoji_the_clock_and_the_other_language() throws Exception {
        practice.bot()
                .viewsPublish(publish ->
                        publish.userId(MANAGER).viewAsString("{\"type\":\"home\",\"blocks\":" + QUEUE + "}"));
        page.locator(".place", new Page.LocatorOptions().setHasText("Home")).click();
        assertThat(page.locator(".home .mention")).hasText("@Pieter Jansen");

        page.locator(".place", new Page.LocatorOptions().setHasText("directie")).click();
        type("Wie leest de nota?");
        page.locator(".message").hover();
        page.locator(".tools button").nth(0).click();
        page.getByRole(AriaRole.MENUITEM).first().click();
        assertThat(page.locator(".reaction")).containsText("1");
        page.locator(".message").hover();
        page.locator(".tools button").nth(1).click();
        page.locator("#thread-text").fill("Ik, *morgen*");
        page.keyboard().press("Enter");
        assertThat(page.locator("#thread strong").last()).hasText("morgen");
        assertThat(page.locator("#main .replies")).hasText("1 antwoord");

        button("Morgen 9.00").click();
        assertThat(page.locator(".face")).containsText("24 nov");
        button("English").click();
        assertThat(page.locator(".face")).containsText("24 Nov");
        assertThat(button("Tomorrow 9:00")).isVisible();
    }
}
