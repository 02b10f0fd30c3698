package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.InBrowser;
import org.passeur.test.Screen;

@InBrowser
class PageSmokeST {

    @ParameterizedTest
    @CsvSource({"fr, 360", "fr, 1280", "en, 360", "en, 1280"})
    @DisplayName("the home page opens")
    void homePageOpens(String language, int width, Screen screen) {
        screen.language(language).size(width, 800).open("/");
        assertEquals(
                language, screen.page().locator("html").getAttribute("lang").substring(0, 2));
        screen.checkAccessible();
    }
}
