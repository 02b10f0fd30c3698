package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.util.Map;
import org.passeur.practice.boundary.CoWriting;
import org.passeur.practice.boundary.OpenPlans;

/** Several people in one plan. */
final class CoWritingCalls {

    private CoWritingCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put("CoWriting.team", about -> bean(CoWriting.class).team(about.id()));
        calls.put("CoWriting.invite", about -> bean(CoWriting.class).invite(about.id()));
        calls.put("CoWriting.look", about -> bean(CoWriting.class).look("nobody was given this"));
        calls.put("CoWriting.accept", about -> bean(CoWriting.class).accept("nobody was given this"));
        calls.put("CoWriting.revoke", about -> {
            bean(CoWriting.class).revoke(about.id(), 1L);
            return "";
        });
        calls.put("CoWriting.remove", about -> {
            bean(CoWriting.class).remove(about.id(), 1L);
            return "";
        });
        calls.put("CoWriting.leave", about -> {
            bean(CoWriting.class).leave(about.id());
            return "";
        });
        calls.put(
                "OpenPlans.open", about -> bean(OpenPlans.class).open(about.id(), "an-open-page-of-a-test", "before"));
        calls.put("OpenPlans.close", about -> {
            bean(OpenPlans.class).close(about.id(), "an-open-page-of-a-test");
            return "";
        });
    }
}
