package org.passeur.test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passeur.test.Portal.Reply;

/** Pages and forms as a browser without script asks for them and sends them, in a person's name. */
public final class Pages {

    private Pages() {}

    /**
     * @param person null for a visitor
     */
    public static Reply open(People person, String path) {
        return Portal.send(of(person).request("GET", path, null, null).setHeader("Accept", "text/html"));
    }

    public static Reply send(People person, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Portal.send(of(person)
                .request("POST", path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8))
                .setHeader("Accept", "text/html")
                .setHeader("Sec-Fetch-Site", "same-origin"));
    }

    private static Portal of(People person) {
        return person == null ? Portal.visitor() : Portal.as(person);
    }

    /** The one group of the first place that fits. */
    public static String find(Reply page, String regex) {
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError(regex + " is not in " + page.uri() + ":\n" + page.body());
        }
        return matcher.group(1);
    }

    /**
     * Names another network in a person's profile, without an organisation; all else stays.
     *
     * @param networkId null for none
     */
    public static void join(People person, Long networkId) {
        saveProfile(person, networkId == null ? "" : networkId.toString(), "");
    }

    /** What the profile says of network and organisation, to be restored. */
    public static Runnable rememberProfile(People person) {
        Reply page = open(person, "/profil");
        String network = selected(page, "p:networkId");
        String organisation = selected(page, "p:organisationId");
        return () -> saveProfile(person, network, organisation);
    }

    private static void saveProfile(People person, String networkId, String organisationId) {
        Reply page = open(person, "/profil");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("p", "p");
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.put("p:version", find(page, "name=\"p:version\" value=\"(\\d+)\""));
        fields.put("p:displayName", find(page, "name=\"p:displayName\"[^>]*value=\"([^\"]*)\""));
        fields.put("p:region", selected(page, "p:region"));
        fields.put("p:language", "fr");
        fields.put("p:networkId", networkId);
        fields.put("p:organisationId", organisationId);
        fields.put("p:doSave", "1");
        Reply saved = send(person, "/profil", fields);
        if (saved.status() != 302) {
            throw new AssertionError("the profile was not saved: " + saved.body());
        }
    }

    private static String selected(Reply page, String select) {
        String options = find(page, "<select[^>]*name=\"" + select + "\".*?>(.*?)</select>");
        List<String> chosen = new ArrayList<>();
        Matcher option = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(options);
        while (option.find()) {
            chosen.add(option.group(1));
        }
        return chosen.isEmpty() ? "" : chosen.getFirst();
    }
}
