package dev.parallax.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

class PageIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String SKIPPED =
            "The page is not tested: " + CHROMIUM + " or " + DRIVER + " is missing (apt-get install chromium-driver).";

    @TempDir
    static Path folder;

    private static Newsroom newsroom;
    private static ServeService serve;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        boolean found = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!found) {
            System.err.println(SKIPPED);
        }
        assumeTrue(found, SKIPPED);
        newsroom = new Newsroom(folder.resolve("store"));
        Bandwell.tell(newsroom);
        serve = new ServeService(ServeIT.config(0), newsroom.store(), Map::of);
        serve.start();
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options());
    }

    private static ChromeOptions options() {
        return new ChromeOptions()
                .setBinary(CHROMIUM.toFile())
                .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
                .addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync")
                .addArguments("--window-size=1440,900", "--user-data-dir=" + folder.resolve("browser"));
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.quit();
            serve.close();
            newsroom.close();
        }
    }

    @Test
    void a_story_opens_with_its_dispute_both_sides_side_by_side() {
        browser.get(address("#/"));
        await("[data-story-link='" + Bandwell.STORY + "']").click();

        var claim = await(".story .claim");
        var sides = claim.findElements(By.className("side"));

        assertEquals(Bandwell.LEAK.proposition(), text(claim, ".proposition"));
        assertTrue(
                sides.getFirst().getText().contains("Ines Okafor"),
                sides.getFirst().getText());
        assertTrue(
                sides.getFirst().getText().contains("Sol Tavares confirms"),
                sides.getFirst().getText());
        assertTrue(
                sides.get(1).getText().contains("Elder Pryce denies"),
                sides.get(1).getText());
        assertTrue(text(claim, ".silent").contains("Dana Voss"));
        assertTrue(text(await(".reports"), "li:last-child").contains("copy of Meridian Wire"));
    }

    @Test
    void an_article_shows_its_passages_and_who_says_them() {
        browser.get(address("#/articles/inquirer-1/inquirer-1-s1"));

        var mark = await("mark.lit");

        assertEquals("the wall had leaked", mark.getText());
        assertEquals("Elder Pryce denies", mark.getDomAttribute("data-label"));
        assertEquals(3, browser.findElements(By.cssSelector(".said li")).size());
    }

    @Test
    void an_article_that_arrives_appears_by_itself_and_so_does_its_story() throws Exception {
        browser.get(address("#/"));
        await("[data-state=live]");

        var late = new Report("late-1", "Evening <b>Post</b>", "2025-03-03T09:00:00Z", "Board to meet on dam", "Text.");
        newsroom.tell(Bandwell.story("story:late", late));
        newsroom.publish(late, "story:late");

        assertTrue(await("[data-article='late-1']").getText().contains("Evening <b>Post</b>"));
        assertEquals(
                "Board to meet on dam",
                await("[data-story-link='story:late'] .title").getText());
    }

    private static String address(String place) {
        return "http://127.0.0.1:" + serve.port() + "/" + place;
    }

    private static WebElement await(String selector) {
        return new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(b -> b.findElement(By.cssSelector(selector)));
    }

    private static String text(WebElement within, String selector) {
        return within.findElement(By.cssSelector(selector)).getText();
    }
}
