package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;

/** A form that was sent after the session had ended comes back to the person who filled it, and to nobody else. */
@OnServer
class UnsentFormIT {

    private static final String FORM = "/activites/nouvelle";

    private final String title = "Essai " + UUID.randomUUID();

    @Test
    void formComesBackToThePersonWhoFilledIt() {
        String back = send(author(People.PRATICIENNE));

        Reply page = page(Portal.as(People.PRATICIENNE), back);

        assertEquals(200, page.status(), page::toString);
        assertTrue(page.body().contains(title), "the form is not filled");
    }

    @Test
    void formDoesNotComeBackToSomebodyElseAtTheSameBrowser() {
        String back = send(author(People.PRATICIENNE));

        Reply page = page(Portal.as(People.COORDONNATRICE), back);

        assertEquals(200, page.status(), page::toString);
        assertFalse(page.body().contains(title), "the form went to another person");
    }

    @Test
    void twoFormsOfTwoTabsComeBackEach() {
        String author = author(People.PRATICIENNE);
        String back = send(author);
        String other = send(author);

        assertFalse(back.equals(other));
        assertTrue(page(Portal.as(People.PRATICIENNE), back).body().contains(title));
        assertTrue(page(Portal.as(People.PRATICIENNE), other).body().contains(title));
    }

    @Test
    void formThatNoMemberWasGivenIsNotKept() {
        String genuine = author(People.PRATICIENNE);

        assertEquals(FORM, send(null));
        assertEquals(FORM, send("x".repeat(genuine.length())));
        assertEquals(FORM, send(genuine.replaceFirst("^.", genuine.startsWith("0") ? "1" : "0")));
    }

    /** Sends it as a visitor; the address that the sign-in leads back to. */
    private String send(String author) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("f", "f");
        fields.put("title", title);
        fields.put("doSave", "1");
        fields.put("jakarta.faces.ViewState", "stateless");
        if (author != null) {
            fields.put("passeur.author", author);
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Reply reply = Portal.send(Portal.visitor()
                .request("POST", FORM, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8))
                .setHeader("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin"));
        assertEquals(200, reply.status(), reply::toString);
        String address = found("/connexion/([\\w-]+)", reply.body());
        String back = new String(Base64.getUrlDecoder().decode(address), StandardCharsets.UTF_8);
        // The page goes on by itself only when nothing is lost by it.
        assertEquals(back.contains("?"), !reply.header("Refresh").isEmpty());
        return back;
    }

    private static String author(People person) {
        return found(
                "name=\"passeur.author\" value=\"([^\"]+)\"",
                page(Portal.as(person), FORM).body());
    }

    private static Reply page(Portal portal, String path) {
        return Portal.send(portal.request("GET", path, null, null).setHeader("Accept", "text/html"));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), () -> pattern + " is not in " + text);
        return matcher.group(1);
    }
}
