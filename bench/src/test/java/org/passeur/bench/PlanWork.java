package org.passeur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person does with a plan of ten sessions and a hundred blocks with real texts. */
final class PlanWork {

    private static final int SESSIONS = 10;

    private static final int BLOCKS = 10;

    private static final Pattern PDF = Pattern.compile("href=\"([^\"]*\\.pdf[^\"]*)\"");

    /** One thing that a person does, as the server meets it. */
    interface Doing {
        Visitor.Answer once() throws IOException;
    }

    private final Visitor member;
    private final String edit;
    private final String read;
    private final byte[] checked;
    private int changes;

    PlanWork(URI portal, Visitor member) throws IOException, InterruptedException {
        this.member = member;
        Api api = new Api(portal, Prepare.MEMBER);
        ObjectNode content = content();
        checked = content.toString().getBytes(StandardCharsets.UTF_8);
        long draft = api.write(content).get("id").asLong();
        JsonNode other = api.write(content);
        api.publish(other);
        edit = "/plans/" + draft + "/modifier";
        read = "/plans/" + other.get("id").asLong();
    }

    /** The bundled plan with most to say, its blocks dealt out again. */
    private static ObjectNode content() throws IOException {
        ObjectNode plan = (ObjectNode) Work.JSON.readTree(Path.of(Work.text("bench.content"))
                .resolve("plans/reprendre-souffle.json")
                .toFile());
        ArrayNode blocks = Work.JSON.createArrayNode();
        plan.get("sessions").forEach(session -> session.get("blocks").forEach(blocks::add));
        ArrayNode sessions = Work.JSON.createArrayNode();
        for (int i = 0; i < SESSIONS; i++) {
            ObjectNode session = sessions.addObject()
                    .put("title", "Rencontre numéro " + (i + 1))
                    .put("start", "13:30")
                    .put("minutes", 90);
            ArrayNode own = session.putArray("blocks");
            for (int j = 0; j < BLOCKS; j++) {
                own.add(blocks.get((i * BLOCKS + j) % blocks.size()).deepCopy());
            }
        }
        plan.set("sessions", sessions);
        plan.remove("externalId");
        plan.put("title", "Plan de mesure").put("visibility", "everyone");
        return plan;
    }

    Map<String, Doing> doings() throws IOException {
        EditForm form = EditForm.open(member, edit);
        Map<String, Doing> doings = new LinkedHashMap<>();
        doings.put("open the composer", () -> get(edit));
        doings.put(form.savesItself() ? "move a block (saves itself)" : "move a block (button)", form::move);
        doings.put(
                form.savesItself() ? "a pause while writing (saves, checks)" : "a pause while writing (checks)",
                () -> form.changed(changes++).pause());
        if (!form.savesItself()) {
            // The form that is sent was read before: that is no part of saving. One that saves itself would make the
            // form
            // above out of date, and has been measured by then.
            doings.put("save (button)", new Saving());
        }
        // With the request: reading the plan out of it, all rules, and the answer.
        doings.put("its readiness check (REST)", () -> ok(member.postJson("/api/v1/plans/check", checked)));
        doings.put("read the plan", () -> get(read));
        doings.put("run its first session", () -> get(read + "/animer"));
        Matcher pdf = PDF.matcher(member.get(read).body());
        if (pdf.find()) {
            String address = pdf.group(1).replace("&amp;", "&");
            doings.put("its PDF", () -> get(address));
        }
        return doings;
    }

    /** Each save needs the form of after the last one. */
    final class Saving implements Doing {

        private EditForm next;

        void prepare() throws IOException {
            next = EditForm.open(member, edit).changed(changes++);
        }

        @Override
        public Visitor.Answer once() throws IOException {
            return next.save();
        }
    }

    private Visitor.Answer get(String path) throws IOException {
        return ok(member.get(path));
    }

    private static Visitor.Answer ok(Visitor.Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " instead of what was asked for: " + answer.body());
        }
        return answer;
    }
}
