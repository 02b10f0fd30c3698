package org.passeur.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The form of a plan as a page really has it: what it would send, whatever its fields are called by now. */
final class EditForm {

    private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");

    /** The second part of its name says in which session a block is, the third which one it is. */
    private static final Pattern BLOCK = Pattern.compile("(.*\\bblocks:)(\\d+)(:.*)");

    private static final String PARTIAL = "Faces-Request: partial/ajax\r\n";

    private final Visitor visitor;
    private final String action;
    private final boolean savesItself;
    private final List<KeyVal> fields;
    private final List<String> down;

    private EditForm(Visitor visitor, Document page) {
        this.visitor = visitor;
        FormElement form = (FormElement) page.selectFirst("form#f");
        action = form.attr("action");
        savesItself = page.getElementById("kept") != null;
        fields = new ArrayList<>(form.formData());
        // A button sends its name only when it is pressed.
        fields.removeIf(field -> field.key().startsWith("do"));
        down = form.select("button[name=doDown]:not([disabled])").eachAttr("value");
    }

    static EditForm open(Visitor visitor, String path) throws IOException {
        Visitor.Answer answer = visitor.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status());
        }
        return new EditForm(visitor, Jsoup.parse(answer.body()));
    }

    /** Whether the page sends changes a moment after they are made. */
    boolean savesItself() {
        return savesItself;
    }

    /** What the page sends when a block goes down by one place. */
    Visitor.Answer move() throws IOException {
        if (!savesItself) {
            return right(visitor.post(action, "", encoded("doDown", down.getFirst())));
        }
        Matcher first = fields.stream()
                .map(field -> BLOCK.matcher(field.key()))
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow();
        String blocks = first.group(1);
        for (KeyVal field : fields) {
            Matcher at = BLOCK.matcher(field.key());
            if (at.matches() && at.group(1).equals(blocks) && Integer.parseInt(at.group(2)) < 2) {
                field.key(blocks + (at.group(2).equals("0") ? "1" : "0") + at.group(3));
            }
        }
        return autosave();
    }

    /** What the page sends of itself a moment after the last key: it saves, or asks what is lacking. */
    Visitor.Answer pause() throws IOException {
        return savesItself ? autosave() : partial("doCheck", "live", "remarks", false);
    }

    /** Answers with a redirect: the next form has to be read again. */
    Visitor.Answer save() throws IOException {
        Visitor.Answer answer = visitor.post(action, "", encoded("doSave", "s-after"));
        if (answer.status() / 100 != 3) {
            throw new IOException("the plan was not saved: " + answer.status());
        }
        return answer;
    }

    /** A change that the server has to write: the same text, and a space that comes and goes would not be one. */
    EditForm changed(int number) {
        fields.stream()
                .filter(field -> field.key().matches("(.*:)?summary"))
                .findFirst()
                .orElseThrow()
                .value("Essai de mesure numéro " + number);
        return this;
    }

    private Visitor.Answer autosave() throws IOException {
        Visitor.Answer answer = partial("doAutosave", "1", "kept remarks", true);
        Matcher version = VERSION.matcher(answer.body());
        if (!answer.body().contains("data-state=\"saved\"") || !version.find()) {
            throw new IOException("the plan was not saved: "
                    + answer.body().substring(0, Math.min(500, answer.body().length())));
        }
        set("version", version.group(1));
        return answer;
    }

    private void set(String name, String value) {
        fields.stream()
                .filter(field -> field.key().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        field -> field.value(value), () -> fields.add(HttpConnection.KeyVal.create(name, value)));
    }

    private Visitor.Answer partial(String button, String value, String render, boolean packed) throws IOException {
        byte[] body = (new String(encoded(button, value), StandardCharsets.US_ASCII)
                        + "&jakarta.faces.partial.ajax=true&jakarta.faces.partial.execute=%40all&jakarta.faces.partial.render="
                        + URLEncoder.encode(render, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.US_ASCII);
        return right(
                packed
                        ? visitor.post(action, PARTIAL + "Content-Encoding: gzip\r\n", gzip(body))
                        : visitor.post(action, PARTIAL, body));
    }

    private static Visitor.Answer right(Visitor.Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException("the form was answered with " + answer.status());
        }
        return answer;
    }

    private byte[] encoded(String button, String value) {
        return (fields.stream()
                                .map(field -> encode(field.key()) + "=" + encode(field.value()))
                                .collect(Collectors.joining("&"))
                        + "&" + button + "=" + encode(value))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        return packed.toByteArray();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
