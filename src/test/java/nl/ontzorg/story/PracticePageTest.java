package nl.ontzorg.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ontzorg.practice.world.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job by clicking, in the system's chromium; leaves screenshots in {@code target/screenshots}. */
@Tag("browser")
class PracticePageTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    Path folder;

    private Workplace workplace;
    private Playwright playwright;
    private Page page;

    @BeforeEach
    void open() {
        workplace = Workplace.open(folder, Scenario.standard());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));
        page = browser.newPage(new Browser.NewPageOptions().setLocale("nl-NL").setViewportSize(1280, 860));
        page.navigate(workplace.page());
    }

    @AfterEach
    void close() {
        playwright.close();
        workplace.close();
    }

    @Test
    void aManagerDecidesAndAColleagueHears() {
        become("U0MANAGER");
        openDirectMessageWithTheBot();
        type("/priorities");
        Locator approve = button("goedkeuren").first();
        assertThat(approve).isVisible();
        page.getByText("#6").last().scrollIntoViewIfNeeded();
        approve.scrollIntoViewIfNeeded();
        shoot("priorities");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot("priorities-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        approve.click();

        assertThat(page.getByText("is goedgekeurd. Wie het vroeg, hoort het.").first())
                .isVisible();
    }

    @Test
    void anAssistantForwardsInEnglishAndTheReminderIsAnsweredAfterTheClockMoved() {
        become("U0EMILY");
        openDirectMessageWithTheBot();
        type("Please approve the catering budget by tomorrow 3 pm.");
        assertThat(page.getByText("catering budget").last()).isVisible();

        become("U0MANAGER");
        openDirectMessageWithTheBot();
        page.locator("[data-go='Morgen 9.00']").click();
        page.locator("[data-go='+1 uur']").click();
        page.locator("[data-go='+1 uur']").click();
        Locator reminder = page.locator("li.message", new Page.LocatorOptions().setHasText("catering budget"))
                .last();
        assertThat(reminder).isVisible();
        assertThat(page.locator("#toasts > *")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
        shoot("reminder");

        reminder.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("goedkeuren"))
                .first()
                .click();

        become("U0EMILY");
        openDirectMessageWithTheBot();
        assertThat(page.getByText("approved your request").last()).isVisible();
    }

    @Test
    void theHomeTabAndAModalCanBeUsedOnANarrowScreen() {
        page.setViewportSize(420, 860);
        page.locator("[data-go='menu']").click();
        become("U0ASSIST");
        page.locator("[data-go='home']").click();
        assertThat(page.locator(".home").first()).isVisible();
        shoot("home-narrow");
    }

    private void become(String user) {
        page.locator("[data-go='" + user + "']").first().click();
    }

    private void openDirectMessageWithTheBot() {
        page.locator("nav button.place", new Page.LocatorOptions().setHasText("ontzorg"))
                .first()
                .click();
    }

    private void type(String text) {
        page.locator("#composer-text").fill(text);
        page.locator("#composer-text").press("Enter");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private void shoot(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
