package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A form as browsers write it in one text. */
class UrlEncodedTest {

    private static String[] values(String text, String name) {
        return UrlEncoded.read(text, 100).fields().get(name);
    }

    @Test
    void readsNamesAndValuesInTheirOrder() {
        UrlEncoded form =
                UrlEncoded.read("title=L%E2%80%99%C3%A9t%C3%A9+%26+co&themes=grief&themes=isolation&aim=", 100);

        assertEquals(
                List.of("title", "themes", "aim"), List.copyOf(form.fields().keySet()));
        assertArrayEquals(new String[] {"L’été & co"}, form.fields().get("title"));
        assertArrayEquals(new String[] {"grief", "isolation"}, form.fields().get("themes"));
        assertArrayEquals(new String[] {""}, form.fields().get("aim"));
    }

    @Test
    void takesWhatNoBrowserSendsForWhatItSays() {
        assertArrayEquals(new String[] {"100 %"}, values("a=100+%", "a"));
        assertArrayEquals(new String[] {"%zz"}, values("a=%zz", "a"));
        assertArrayEquals(new String[] {""}, values("&&a&", "a"));
        assertArrayEquals(new String[] {"b=c"}, values("a=b=c", "a"));
    }

    @Test
    void refusesMoreFieldsThanAFormMayHave() {
        assertNull(UrlEncoded.read("a=1&".repeat(101), 100));
    }
}
