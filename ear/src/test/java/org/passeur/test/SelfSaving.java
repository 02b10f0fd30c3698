package org.passeur.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.passeur.test.Portal.Reply;

/** A form that saves itself, sent as the page's script sends it. */
public final class SelfSaving {

    private SelfSaving() {}

    /** All fields that a form needs, with these. */
    public static Map<String, String> form(People person, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("f", "f");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.partial.execute", "@all");
        form.put("jakarta.faces.partial.render", "kept remarks");
        form.put("visibility", "private");
        form.put("language", "fr");
        form.put("doAutosave", "1");
        if (person != null) {
            form.put(
                    "passeur.author",
                    Pages.find(Pages.open(person, "/plans/nouveau"), "name=\"passeur.author\" value=\"([^\"]+)\""));
        }
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    /** Compressed, as the browser sends it. */
    public static Reply send(People person, String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sendPacked(person, path, pack(body.getBytes(StandardCharsets.UTF_8)));
    }

    public static Reply sendPacked(People person, String path, byte[] packed) {
        Portal portal = person == null ? Portal.visitor() : Portal.as(person);
        return Portal.send(portal.request("POST", path, "application/x-www-form-urlencoded;charset=UTF-8", packed)
                .setHeader("Accept", "*/*")
                .setHeader("Content-Encoding", "gzip")
                .setHeader("Faces-Request", "partial/ajax")
                .setHeader("Sec-Fetch-Site", "same-origin"));
    }

    public static byte[] pack(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** What the page is told: {@code saved}, {@code problems}… */
    public static String state(Reply reply) {
        if (reply.status() != 200) {
            throw new AssertionError(reply);
        }
        return Pages.find(reply, "data-state=\"(\\w+)\"");
    }

    public static String version(Reply reply) {
        return Pages.find(reply, "data-version=\"(\\d+)\"");
    }

    public static String address(Reply reply) {
        return Pages.find(reply, "data-address=\"([^\"]+)\"");
    }

    /**
     * Only what changed, as a page sends it that knows what is stored.
     *
     * @param since the version that it knows
     */
    public static Map<String, String> changes(People person, String since, String... fields) {
        Map<String, String> form = form(person, fields);
        form.keySet().removeAll(List.of("visibility", "language"));
        form.put("passeur.since", since);
        form.put("version", since);
        return form;
    }
}
