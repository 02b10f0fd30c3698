package org.passeur.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.passeur.test.Portal.Reply;

/** The page of what is said of a plan, read and written as a browser does. */
public record CommentPage(Written plan) {

    public Reply open(People reader) {
        return Pages.open(reader, address());
    }

    /** Presses whatever button is among the fields. */
    public Reply send(People writer, Map<String, String> fields) {
        return Pages.send(writer, address(), fields);
    }

    /** Says something, which is taken. */
    public void write(People writer, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("doSend", "1");
        Reply reply = send(writer, all);
        assertEquals(302, reply.status(), reply.body());
    }

    private String address() {
        return "/plans/" + plan.id() + "/commentaires";
    }
}
