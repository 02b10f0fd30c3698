package org.passeur.test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One person’s browser: finds things as a person does, by role and label, and remembers every complaint of the page. */
public final class Screen implements AutoCloseable {

    /** What a colour scheme can change: it sets colours, and nothing else. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static final Pattern SESSION_COOKIE = Pattern.compile("JSESSIONID|KEYCLOAK_.*|AUTH_SESSION_ID.*|KC_.*");

    private static final Map<People, List<Cookie>> SESSIONS = new EnumMap<>(People.class);

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Screen(com.microsoft.playwright.Browser browser, boolean scripts) {
        context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale("fr-CA")
                .setTimezoneId("America/Toronto")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(15_000);
        context.onConsoleMessage(message -> {
            // A violation of the content security policy is reported here, too.
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complain("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> complain("script: " + error.error()));
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public Screen size(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** Chooses the language as the links at the top of each page do. */
    public Screen language(String language) {
        page.navigate(Portal.url("/?langue=" + language).toString());
        return this;
    }

    public Screen open(String path) {
        page.navigate(Portal.url(path).toString());
        return settle();
    }

    /** Waits until PrimeFaces, on pages that have it, or a form that is being written has nothing more to ask the server. */
    public Screen settle() {
        page.waitForLoadState();
        Portal.await("the answer", Duration.ofSeconds(15), () -> {
            try {
                return (Boolean) page.evaluate("() => !document.querySelector('form[aria-busy=true]')"
                        + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())");
            } catch (PlaywrightException leaving) {
                // A page that leads on by itself, to the identity provider and back.
                return false;
            }
        });
        return this;
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public Screen follow(String link) {
        link(link).first().click();
        return settle();
    }

    public Screen press(String button) {
        button(button).first().click();
        return settle();
    }

    /** Through the identity provider's own page. */
    public Screen signIn(People person) {
        page.navigate(Portal.url("/connexion").toString());
        return identify(person);
    }

    /** As {@link #signIn}, in the session of an earlier screen: for tests that only look at pages. */
    public Screen resume(People person) {
        List<Cookie> session = SESSIONS.get(person);
        if (session != null) {
            context.addCookies(session);
            return this;
        }
        signIn(person);
        SESSIONS.put(
                person,
                context.cookies().stream()
                        .filter(cookie -> SESSION_COOKIE.matcher(cookie.name).matches())
                        .toList());
        return this;
    }

    /** On the identity provider's page, to which the portal led. */
    public Screen identify(People person) {
        page.locator("#username").fill(person.account());
        page.locator("#password").fill(person.account());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(Portal.url("/").toString()));
        return settle();
    }

    /** What both servers do after a long silence: neither knows this browser any more. */
    public Screen loseSessions() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION_COOKIE));
        return this;
    }

    /** Nothing for axe to say, in light and in dark. */
    public Screen checkAccessible() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            // A colour on its way from light to dark is neither.
            page.evaluate("() => Promise.all(document.getAnimations().map(a => a.finished.catch(() => {})))");
            // No page has frames: one document is asked, where it is.
            AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
            if (scheme == ColorScheme.DARK) {
                axe.withRules(COLOUR_RULES);
            }
            List<Rule> violations = axe.analyze().getViolations();
            if (!violations.isEmpty()) {
                StringBuilder text = new StringBuilder("axe on " + page.url() + " in " + scheme + ":");
                for (Rule rule : violations) {
                    text.append("\n  ").append(rule.getId()).append(": ").append(rule.getHelp());
                    rule.getNodes()
                            .forEach(node -> text.append("\n    ")
                                    .append(node.getTarget())
                                    .append(" ")
                                    .append(node.getHtml())
                                    .append(" ")
                                    .append(
                                            node.getFailureSummary() == null
                                                    ? ""
                                                    : node.getFailureSummary().replace('\n', ' ')));
                }
                throw new AssertionError(text);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
        return this;
    }

    /** Cuts the network, or brings it back: for pages and for the workers behind them. */
    public Screen offline(boolean cut) {
        context.setOffline(cut);
        return this;
    }

    /** The test provokes this complaint. */
    public Screen expectComplaint(String regex) {
        expected.add(Pattern.compile(regex));
        return this;
    }

    /** What went over the wire until now, as Chromium counted it. */
    public Wire wire() {
        return new Wire(context.newCDPSession(page));
    }

    public static final class Wire {

        private int requests;
        private long bytes;

        private Wire(CDPSession session) {
            session.on("Network.requestServedFromCache", event -> requests--);
            session.on("Network.requestWillBeSent", event -> requests++);
            session.on(
                    "Network.loadingFinished",
                    event -> bytes += (long) event.get("encodedDataLength").getAsDouble());
            session.send("Network.enable");
        }

        public int requests() {
            return requests;
        }

        public long bytes() {
            return bytes;
        }
    }

    List<String> complaints() {
        return complaints;
    }

    private void complain(String complaint) {
        if (expected.stream().noneMatch(pattern -> pattern.matcher(complaint).find())) {
            complaints.add(complaint);
        }
    }

    /** For whoever looks into a failure. */
    void keep(Path directory, String name) {
        try {
            Files.createDirectories(directory);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(directory.resolve(name + ".png")));
            Files.writeString(directory.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
