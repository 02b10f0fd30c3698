package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Written;

/** What somebody lives through who takes part by telephone alone, block by block. */
@OnServer
class TelephoneIT {

    @Test
    void pageSaysOfEachBlockWhetherItIsLivedOtherwiseLivedOrMissed() {
        ObjectNode plan = Written.body("everyone", "Au bout du fil");
        ArrayNode blocks = plan.withArray("sessions").addObject().withArray("blocks");
        block(blocks, "Tour de parole", "yes", null).withArray("material").add("Carte des règles");
        block(blocks, "Mur de mots", "adapted", "On dicte son mot.");
        block(blocks, "Danse devant la caméra", "no", null)
                .withArray("material")
                .add("Foulard");
        block(blocks, "Surprise", null, null);
        blocks.addObject().put("kind", "break").put("minutes", 10);
        blocks.addObject().put("kind", "buffer").put("minutes", 5);

        String page = page(Written.draft(People.PRATICIENNE, "plans", plan).publish());

        assertTrue(page.contains("Blocs possibles au téléphone\u00a0: 2 sur 4."), page);
        assertTrue(page.contains("1 se fait autrement."), page);
        assertTrue(page.contains("1 n’est pas possible au téléphone."), page);
        assertTrue(page.contains("1 reste à préciser"), page);
        assertTrue(page.contains("On dicte son mot."), page);
        assertEquals(2, page.split("On reste en ligne", -1).length, "in the buffer, and not in the break");
        assertTrue(page.contains("Danse devant la caméra (rencontre 1)"), page);
        assertEquals(2, page.split("Danse devant la caméra", -1).length - 1, "in its place, and as missed");
        // What is only needed for what they miss is not posted.
        assertTrue(page.contains("Carte des règles"), page);
        assertFalse(page.contains("Foulard"), page);
    }

    @Test
    void planWithoutBlocksSaysSo() {
        String page =
                page(Written.draft(People.PRATICIENNE, "plans", "everyone").publish());

        assertTrue(page.contains("Ce plan n’a encore aucun bloc d’activité."), page);
    }

    private static ObjectNode block(ArrayNode blocks, String title, String telephone, String how) {
        ObjectNode block =
                blocks.addObject().put("kind", "step").put("title", title).put("minutes", 10);
        if (telephone != null) {
            ObjectNode access = block.putObject("access").put("telephone", telephone);
            if (how != null) {
                access.put("telephoneHow", how);
            }
        }
        return block;
    }

    private static String page(Written plan) {
        return Pages.open(null, "/plans/" + plan.id() + "/telephone").body();
    }
}
