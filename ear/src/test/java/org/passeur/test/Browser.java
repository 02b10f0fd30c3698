package org.passeur.test;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each {@link Screen} parameter a context of its own (no cookie, no cache), and fails a test that passed when the
 * browser complained meanwhile.
 */
public class Browser implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);

    /** One browser for all tests; the outermost store closes it. */
    private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        static Chromium start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
            Playwright[] playwright = new Playwright[1];
            Services.timed("browser driver", () -> playwright[0] = Playwright.create());
            com.microsoft.playwright.Browser[] browser = new com.microsoft.playwright.Browser[1];
            Services.timed(
                    "browser",
                    () -> browser[0] = playwright[0]
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(List.of(
                                            "--no-sandbox",
                                            "--disable-dev-shm-usage",
                                            "--disable-background-networking",
                                            "--disable-component-update",
                                            "--disable-sync",
                                            "--no-first-run"))));
            return new Chromium(playwright[0], browser[0]);
        }

        private static Path executable() {
            return Stream.of(
                            System.getenv("PASSEUR_CHROMIUM"),
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome",
                            "/snap/bin/chromium")
                    .filter(Objects::nonNull)
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "no Chromium: install Debian's package 'chromium' or name one in PASSEUR_CHROMIUM"));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /** The screens of one test. */
    private static final class Screens {
        private final List<Screen> all = new ArrayList<>();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screen.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        Screen screen = new Screen(chromium.browser(), !parameter.isAnnotated(NoScript.class));
        context.getStore(NAMESPACE)
                .computeIfAbsent(Screens.class, key -> new Screens(), Screens.class)
                .all
                .add(screen);
        return screen;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Screens screens = context.getStore(NAMESPACE).get(Screens.class, Screens.class);
        if (screens == null) {
            return;
        }
        boolean failed = context.getExecutionException().isPresent();
        List<String> complaints = new ArrayList<>();
        for (Screen screen : screens.all) {
            complaints.addAll(screen.complaints());
            if (failed || !screen.complaints().isEmpty()) {
                String name = context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName() + "-"
                        + Integer.toHexString(context.getUniqueId().hashCode());
                screen.keep(Run.BUILD.resolve("browser"), name);
            }
            screen.close();
        }
        if (!failed && !complaints.isEmpty()) {
            throw new AssertionError("the browser complained:\n" + String.join("\n", complaints));
        }
    }
}
