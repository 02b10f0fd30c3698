package org.passeur.bench;

import static org.jsoup.helper.HttpConnection.KeyVal.create;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The form of a plan as a page really has it: what it would send, whatever its fields are called by now. */
final class EditForm {

    private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");

    /** The second part of its name says in which session a block is, the third which one it is. */
    private static final Pattern BLOCK = Pattern.compile("(.*\\bblocks:)(\\d+)(:.*)");

    private static final String ROWS = "passeur.rows";

    /** What the script sends with each save. */
    private static final Set<String> ALWAYS = Set.of(
            "jakarta.faces.ViewState",
            "f",
            "version",
            "formKey",
            "formTurn",
            "conflictVersion",
            "conflictParts",
            "passeur.author");

    private static final String PARTIAL = "Faces-Request: partial/ajax\r\n";

    private final Visitor visitor;
    private final String action;
    private final boolean savesItself;
    private final List<KeyVal> fields;
    private final List<String> down;
    private final List<KeyVal> changed = new ArrayList<>();

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
        String[] places = {blocks + "0:", blocks + "1:"};
        return autosave(List.of(create(ROWS, places[0] + "=" + places[1] + " " + places[1] + "=" + places[0])));
    }

    /** What the page sends of itself a moment after the last key: it saves, or asks what is lacking. */
    Visitor.Answer pause() throws IOException {
        return savesItself ? autosave(changed) : partial("doCheck", "live", "remarks", fields, false);
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
        KeyVal summary = fields.stream()
                .filter(field -> field.key().matches("(.*:)?summary"))
                .findFirst()
                .orElseThrow()
                .value("Essai de mesure numéro " + number);
        changed.add(summary);
        return this;
    }

    /** Sends what changed since the version that is stored, as the page's script does, and what each save names. */
    private Visitor.Answer autosave(List<KeyVal> changes) throws IOException {
        List<KeyVal> sent = new ArrayList<>(changes);
        fields.stream().filter(field -> ALWAYS.contains(field.key())).forEach(sent::add);
        fields.stream()
                .filter(field -> field.key().equals("version"))
                .forEach(field -> sent.add(create("passeur.since", field.value())));
        Visitor.Answer answer = partial("doAutosave", "1", "kept remarks", sent, true);
        changed.clear();
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
                .ifPresentOrElse(field -> field.value(value), () -> fields.add(create(name, value)));
    }

    private Visitor.Answer partial(String button, String value, String render, List<KeyVal> sent, boolean packed)
            throws IOException {
        byte[] body = (new String(encoded(sent, button, value), StandardCharsets.US_ASCII)
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
        return encoded(fields, button, value);
    }

    private static byte[] encoded(List<KeyVal> sent, String button, String value) {
        return (sent.stream()
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
