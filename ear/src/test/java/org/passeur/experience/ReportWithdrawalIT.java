package org.passeur.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** A moderator withdraws a report while its writer has it in hand: each waits for the other, and neither meets an error. */
@OnServer
class ReportWithdrawalIT {

    private static final People WRITER = People.SOUTIEN;

    /** Either may come first: so often that the change comes between, now and then. */
    private static final int TIMES = 20;

    private final Written plan = Plans.publish(People.PRATICIENNE);

    @Test
    void withdrawalHoldsWhileItsWriterChangesIt() throws Exception {
        Portal.token(WRITER);
        Portal.token(People.MODERATRICE);
        try (ExecutorService together = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < TIMES; i++) {
                ToldReport told =
                        ToldReport.of(WRITER, plan, Plans.minutes(ToldReport.body("À retirer " + i), 1, 1, 12));
                ObjectNode change = Plans.minutes(ToldReport.body("Changé " + i), 1, 1, 15);
                change.put("version", told.version());

                Future<Reply> changed = together.submit(() -> Portal.as(WRITER).put(address(told), change));
                Future<Reply> withdrawn = together.submit(() -> withdraw(told));

                assertEquals(204, withdrawn.get().status(), withdrawn.get()::toString);
                assertTrue(Set.of(200, 409).contains(changed.get().status()), changed.get()::toString);
            }
        }
        String left = Portal.visitor().get(plan.address() + "/reports?size=100").body();
        assertFalse(left.contains("À retirer") || left.contains("Changé"), left);
    }

    @Test
    void secondOfTwoWithdrawalsFindsNothing() throws Exception {
        Portal.token(People.MODERATRICE);
        try (ExecutorService together = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < TIMES; i++) {
                ToldReport told = ToldReport.of(WRITER, plan, ToldReport.body("À retirer " + i));

                List<Future<Reply>> both =
                        List.of(together.submit(() -> withdraw(told)), together.submit(() -> withdraw(told)));

                assertEquals(
                        List.of(204, 404),
                        Stream.of(both.get(0).get(), both.get(1).get())
                                .map(Reply::status)
                                .sorted()
                                .toList());
            }
        }
    }

    private static Reply withdraw(ToldReport told) {
        return Portal.as(People.MODERATRICE)
                .post(
                        address(told) + "/withdraw",
                        Portal.JSON.createObjectNode().put("reason", "Ne parle pas du plan."));
    }

    private static String address(ToldReport told) {
        return "/api/v1/reports/" + told.id();
    }
}
