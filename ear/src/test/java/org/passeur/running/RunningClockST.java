package org.passeur.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.Table;

/** The time of a session that runs, in the browser that works it out: {@code running/clock.csv} says what is right. */
@InBrowser
class RunningClockST {

    /** Plays a row, and says in its own terms what the clock says then. */
    private static final String PLAY = """
            async row => {
              const clock = await import(document.querySelector('script[type=module]').src.replace(/running[^/]*$/, 'running-clock.js'));
              const steps = row.agenda.split(' ').map(text => ({
                minutes: Number(text.replace(/^[mp]/, '')), buffer: text.startsWith('m'), pause: text.startsWith('p') }));
              const [start, zone] = row.start.split(' ');
              let state = clock.prepare({ steps, start: start === '-' ? null : start, zone, length: row.length === '-' ? null : Number(row.length) });
              let now;
              for (const doing of row.doings.split(', ')) {
                const [, day, hour, what, number] = /^(?:\\+(\\d) )?(\\d\\d:\\d\\d) ([a-z]+|[+-]\\d+)(?: (\\d+))?$/.exec(doing);
                const date = new Date(`${row.day}T${hour}:00`);
                date.setDate(date.getDate() + Number(day ?? 0));
                now = date.getTime();
                if (/^[+-]/.test(what)) state = clock.extend(state, Number(what));
                else if (what === 'skip') state = clock.skip(state, number - 1);
                else if (what !== 'look') state = clock[what](state, now);
              }
              const text = instant => new Date(instant).toTimeString().slice(0, 5);
              const minutes = milliseconds => Math.round(milliseconds / clock.MINUTE);
              const projection = clock.project(state, now);
              const running = state.phase === 'running';
              return {
                says: running ? String(state.at + 1) : state.phase,
                left: running ? String(minutes(clock.left(state, now))) : '-',
                at: projection.times.map((time, index) => state.at > index ? '·' : text(time.from)).join(' '),
                end: text(projection.end), drift: String(minutes(projection.drift)), over: String(minutes(projection.over)),
                real: clock.real(state, now).map(value => value ?? 'x').join(' '),
              };
            }""";

    @TestFactory
    Stream<DynamicTest> itSaysWhatIsRight(Screen screen) {
        Page page = screen.open(
                        RunningPlan.three(People.PRATICIENNE, "everyone").address())
                .page();
        return Table.read("/running/clock.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("about"), () -> {
                    Map<?, ?> said = (Map<?, ?>) page.evaluate(PLAY, row);
                    for (String column :
                            said.keySet().stream().map(String::valueOf).sorted().toList()) {
                        assertEquals(row.get(column), said.get(column), column);
                    }
                }));
    }
}
