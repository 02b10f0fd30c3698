package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Request;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.Composer.Part;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** A form that saves itself sends what changed, and what is stored then is what the page says. */
@InBrowser
class ChangesST {

    private static final int MOST_BYTES = 3000;

    /** Edits the agendas at random, but the same ones each time; saves; and what the page would show now is what it says. */
    private static final String EDITS = """
            async edits => {
              const folder = document.querySelector('script[src*="composer.js"]').src.replace('composer.js', '');
              const rows = await import(folder + 'rows.js');
              const { snapshot, written, form, changed } = await import(folder + 'form.js');
              const { save } = await import(folder + 'saving.js');
              let seed = 7;
              const any = most => (seed = seed * 48271 % 2147483647) % most;
              const normal = text => JSON.stringify([...new URLSearchParams(text)].map(([name, value]) => [name, value.trim()]).sort());
              let made = 0;
              for (let i = 0; i < edits; i++) {
                for (let n = any(3); n >= 0; n--) {
                  const model = rows.read();
                  const from = model[any(model.length)];
                  const to = model[any(model.length)];
                  const block = from.blocks[any(from.blocks.length || 1)];
                  switch (any(6)) {
                    case 0: if (block) { from.blocks.splice(from.blocks.indexOf(block), 1); to.blocks.splice(any(to.blocks.length + 1), 0, block); } break;
                    case 1: if (block && from.blocks.length > 3) { from.blocks.splice(from.blocks.indexOf(block), 1); } break;
                    case 2: to.blocks.splice(any(to.blocks.length + 1), 0, { key: 'x' + ++made, values: { kind: 'step', title: 'Neuf ' + made, minutes: '5' } }); break;
                    case 3: if (block) { block.values.title = 'Autre & ' + ++made; } break;
                    case 4: model.splice(any(model.length), 0, model.pop()); break;
                    default: form.elements.namedItem('aim').value = 'But ' + ++made; form.querySelectorAll('[name=themes]')[any(5)].click();
                  }
                  rows.apply(model);
                }
                changed();
                const state = await save();
                if (state !== 'saved') {
                  return 'edit ' + i + ': ' + state;
                }
                const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
                const stored = written(new FormData(page.getElementById('f')));
                if (normal(stored) !== normal(snapshot())) {
                  return 'edit ' + i + ': ' + normal(stored) + ' is not ' + normal(snapshot());
                }
              }
              return 'same';
            }""";

    private static Written plan(int sessions, int blocks) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        ObjectNode body = Written.body("private", plan.title()).put("version", plan.version());
        ArrayNode all = body.putArray("sessions");
        for (int i = 0; i < sessions; i++) {
            ArrayNode agenda = all.addObject()
                    .put("title", "Rencontre " + i)
                    .put("minutes", 90)
                    .putArray("blocks");
            for (int j = 0; j < blocks; j++) {
                agenda.addObject()
                        .put("kind", "step")
                        .put("title", "Bloc " + i + "." + j)
                        .put("minutes", 5 + j)
                        .put("description", distinct(i * blocks + j));
            }
        }
        assertEquals(200, Portal.as(plan.owner()).put(plan.address(), body).status());
        return plan;
    }

    /** Some hundred characters that nothing else says, so that compressing them gains little. */
    private static String distinct(int number) {
        StringBuilder text = new StringBuilder();
        long state = 48271L * (number + 1);
        for (int i = 0; i < 60; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append(Long.toString(state >>> 40, 36)).append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void whateverChangesInTheAgendasIsStoredAsThePageSaysIt(Screen screen) {
        Written plan = plan(3, 4);
        screen.signIn(plan.owner()).open("/plans/" + plan.id() + "/modifier");
        AtomicInteger whole = new AtomicInteger();
        screen.page().onRequest(request -> {
            if (isSave(request) && request.postDataBuffer() != null && request.postDataBuffer().length > MOST_BYTES) {
                whole.incrementAndGet();
            }
        });

        assertEquals("same", screen.page().evaluate(EDITS, 25));

        assertTrue(whole.get() <= 1, whole + " saves were not small");
    }

    @Test
    void moveOfABlockInALargePlanSendsLittle(Screen screen) {
        Written plan = plan(10, 10);
        screen.signIn(plan.owner()).open("/plans/" + plan.id() + "/modifier");
        Composer composer = new Composer(screen).open(Part.SESSIONS);
        composer.details(1);

        Request save = screen.page().waitForRequest(ChangesST::isSave, () -> screen.press("Descendre Bloc 1"));

        composer.assertSaved();
        int sent = save.postDataBuffer().length;
        assertTrue(sent < MOST_BYTES, sent + " bytes");
        assertEquals(Map.of(0, "Bloc 0.1", 1, "Bloc 0.0"), Map.of(0, title(plan, 0), 1, title(plan, 1)));
    }

    private static String title(Written plan, int block) {
        return Portal.as(plan.owner())
                .get(plan.address() + "/draft")
                .json()
                .at("/sessions/0/blocks/" + block + "/title")
                .asText();
    }

    private static boolean isSave(Request request) {
        return request.method().equals("POST") && request.url().contains("/modifier");
    }
}
