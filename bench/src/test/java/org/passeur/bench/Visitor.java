package org.passeur.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** What a browser does, without one: signs a person in at the identity provider and keeps the cookies. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*?action=\"([^\"]+)\"", Pattern.DOTALL);

    private static final int REDIRECTS = 12;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI portal;

    /** By authority, then by name. Secure ones too: a browser treats localhost as safe, java.net's own jar does not. */
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    Visitor(URI portal) {
        this.portal = portal;
    }

    /** Demonstration people: the password is the name. */
    Visitor signIn(String person) throws IOException, InterruptedException {
        HttpResponse<String> page = follow(send(portal.resolve("/connexion/"), null));
        Matcher form = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !page.body().contains("kc-form-login") || !form.find()) {
            throw new IOException("no sign-in page but " + page.statusCode() + " at " + page.uri());
        }
        HttpResponse<String> back = follow(send(
                page.uri().resolve(form.group(1).replace("&amp;", "&")),
                "username=" + encode(person) + "&password=" + encode(person) + "&credentialId="));
        if (back.statusCode() != 200 || !back.uri().getAuthority().equals(portal.getAuthority())) {
            throw new IOException(person + " could not sign in: " + back.statusCode() + " at " + back.uri());
        }
        return this;
    }

    /** The portal's cookies, by name. */
    Map<String, String> portalCookies() {
        return cookies.getOrDefault(portal.getAuthority(), Map.of());
    }

    private HttpResponse<String> follow(HttpResponse<String> response) throws IOException, InterruptedException {
        HttpResponse<String> last = response;
        for (int i = 0; last.statusCode() / 100 == 3; i++) {
            if (i == REDIRECTS) {
                throw new IOException("redirected too often, last to " + last.uri());
            }
            last = send(last.uri().resolve(last.headers().firstValue("Location").orElseThrow()), null);
        }
        return last;
    }

    private HttpResponse<String> send(URI uri, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).header("Accept", "text/html");
        String jar = jar(uri.getAuthority());
        if (!jar.isEmpty()) {
            request.header("Cookie", jar);
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.computeIfAbsent(uri.getAuthority(), authority -> new TreeMap<>())
                    .put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return response;
    }

    private String jar(String authority) {
        return cookies.getOrDefault(authority, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * An answer with what it weighed.
     *
     * @param headers by name in lower case
     * @param wire bytes that came, headers and framing included
     * @param sent bytes that went, headers included
     */
    record Answer(int status, Map<String, String> headers, String body, long wire, long sent) {

        long bytes() {
            return body.getBytes(StandardCharsets.UTF_8).length;
        }

        Integer statements() {
            Matcher sql = Pattern.compile("sql;desc=\"?(\\d+)").matcher(headers.getOrDefault("server-timing", ""));
            return sql.find() ? Integer.valueOf(sql.group(1)) : null;
        }
    }

    /** Asks over a plain socket: no client library tells how many bytes came. */
    Answer get(String path) throws IOException {
        return ask("GET", path, "", new byte[0]);
    }

    /**
     * Sends a form.
     *
     * @param headers further ones, each ended by a line break
     */
    Answer post(String path, String headers, byte[] body) throws IOException {
        return ask(
                "POST",
                path,
                "Content-Type: application/x-www-form-urlencoded;charset=UTF-8\r\nOrigin: " + portal
                        + "\r\nContent-Length: " + body.length + "\r\n" + headers,
                body);
    }

    /** Sends JSON to the API, as a program without a sign-in. */
    Answer postJson(String path, byte[] body) throws IOException {
        return ask("POST", path, "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n", body);
    }

    private Answer ask(String method, String path, String headers, byte[] body) throws IOException {
        String jar = jar(portal.getAuthority());
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority()
                        + "\r\nAccept: text/html, application/json\r\nAccept-Language: fr-CA\r\nAccept-Encoding: gzip\r\n"
                        + (jar.isEmpty() ? "" : "Cookie: " + jar + "\r\n") + headers + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        byte[] raw;
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request);
            raw = socket.getInputStream().readAllBytes();
        }
        int end = new String(raw, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer at " + path);
        }
        String[] lines = new String(raw, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        Map<String, String> answered = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            answered.put(
                    lines[i].substring(0, colon).toLowerCase(),
                    lines[i].substring(colon + 1).strip());
        }
        InputStream content = new ByteArrayInputStream(raw, end + 4, raw.length - end - 4);
        if ("chunked".equalsIgnoreCase(answered.get("transfer-encoding"))) {
            content = new ByteArrayInputStream(unchunked(content));
        }
        if ("gzip".equalsIgnoreCase(answered.get("content-encoding"))) {
            content = new GZIPInputStream(content);
        }
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                answered,
                new String(content.readAllBytes(), StandardCharsets.UTF_8),
                raw.length,
                request.length);
    }

    private static byte[] unchunked(InputStream in) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (true) {
            StringBuilder size = new StringBuilder();
            for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
                size.append((char) c);
            }
            int length = Integer.parseInt(size.toString().strip().split(";")[0], 16);
            if (length == 0) {
                return whole.toByteArray();
            }
            whole.write(in.readNBytes(length));
            in.readNBytes(2);
        }
    }
}
