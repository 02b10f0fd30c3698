package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.passeur.test.Written;

/** A form whose matter changed or went away in another window keeps what was typed, and says what happened. */
@OnServer
class StaleFormIT {

    private static final People OWNER = People.PRATICIENNE;

    private final String typed = "Essai " + UUID.randomUUID();

    @Test
    void formOfADeletedDraftIsKeptAndCanBeSavedAsANewOne() {
        Written written = Written.draft(OWNER, "activities", "private");
        String page = written.address().replace("/api/v1/activities", "/activites") + "/modifier";
        Portal.as(OWNER).delete(written.address() + "?version=" + written.version());

        Reply refused = send(page, form("title", typed, "version", "0", "doSave", "1"));

        assertEquals(200, refused.status(), refused::toString);
        assertTrue(refused.body().contains("name=\"doSaveNew\""), refused::toString);
        assertTrue(refused.body().contains(typed), "what was typed is gone");

        Reply saved = send(page, form("title", typed, "version", "0", "doSaveNew", ""));

        assertEquals(302, saved.status(), saved::toString);
        Matcher address = Pattern.compile("/activites/(\\d+)/modifier").matcher(saved.header("Location"));
        assertTrue(address.find(), saved.header("Location"));
        Reply draft = Portal.as(OWNER).get("/api/v1/activities/" + address.group(1) + "/draft");
        assertEquals(typed, draft.json().get("title").asText());
    }

    /** What one may not see answers like what does not exist. */
    @Test
    void formForSomebodyElsesDraftIsAnsweredLikeADeletedOne() {
        Written written = Written.draft(People.COORDONNATRICE, "activities", "everyone");
        String page = written.address().replace("/api/v1/activities", "/activites") + "/modifier";

        Reply refused = send(page, form("title", typed, "version", "0", "doSave", "1"));

        assertEquals(200, refused.status(), refused::toString);
        assertTrue(refused.body().contains("name=\"doSaveNew\""), refused::toString);
        assertFalse(refused.body().contains(written.title()), "another person's title is shown");
        assertEquals(404, page(page).status());
    }

    @Test
    void staleProfileShowsWhatChangedAndKeepsWhatWasTyped() {
        Matcher version = Pattern.compile("name=\"p:version\"[^>]*value=\"(\\d+)\"")
                .matcher(page("/profil").body());
        assertTrue(version.find());

        Reply refused = send(
                "/profil",
                Map.of(
                        "p",
                        "p",
                        "p:version",
                        Long.toString(Long.parseLong(version.group(1)) + 1000),
                        "p:displayName",
                        typed,
                        "p:region",
                        "06",
                        "p:language",
                        "fr",
                        "p:doSave",
                        "1",
                        "jakarta.faces.ViewState",
                        "stateless"));

        assertEquals(200, refused.status(), refused::toString);
        assertTrue(refused.body().contains("id=\"conflict\""), refused::toString);
        assertTrue(refused.body().contains("class=\"now\">" + typed + "<"), refused::toString);
        assertTrue(refused.body().contains("value=\"" + typed + "\""), refused::toString);
        Matcher now = Pattern.compile("name=\"p:version\"[^>]*value=\"(\\d+)\"").matcher(refused.body());
        assertTrue(now.find());
        assertEquals(version.group(1), now.group(1));
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("f", "f");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("visibility", "private");
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static Reply send(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Portal.send(Portal.as(OWNER)
                .request("POST", path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8))
                .setHeader("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin"));
    }

    private static Reply page(String path) {
        return Portal.send(Portal.as(OWNER).request("GET", path, null, null).setHeader("Accept", "text/html"));
    }
}
