package org.passeur.bench;

import static io.gatling.javaapi.core.CoreDsl.bodyLength;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.passeur.bench.Work.Prepared;
import org.passeur.bench.Work.Target;
import org.passeur.bench.Work.Variant;

/**
 * A fixed number of users without thinking time (closed model), page after page in short slices: what drifts (the machine,
 * the compiler, the heap) meets a page and the floor beneath it alike.
 */
public class PagesSimulation extends Simulation {

    private static final String START = "start";

    private static final List<Integer> USERS = List.of(1, 16);

    private final Prepared prepared = Work.read("pages.json", Prepared.class);
    private final Map<String, String> session = signIn();

    public PagesSimulation() {
        List<PopulationBuilder> slices = new ArrayList<>();
        double warmUp = Double.parseDouble(Work.text("bench.warm-up"));
        double seconds = Double.parseDouble(Work.text("bench.seconds"));
        // Twice, so that the second pass finds what the first left compiled.
        slices(slices, 16, Meter.WARM_UP, warmUp);
        slices(slices, 16, Meter.WARM_UP, warmUp);
        for (int round = 1; round <= Work.number("bench.rounds"); round++) {
            for (int users : USERS) {
                slices(slices, users, round, seconds);
            }
        }
        PopulationBuilder chain = null;
        for (PopulationBuilder slice : slices.reversed()) {
            chain = chain == null ? slice : slice.andThen(chain);
        }
        setUp(chain)
                .protocols(http.baseUrl(Work.text("bench.portal"))
                        .acceptHeader("text/html")
                        .acceptEncodingHeader("gzip")
                        .acceptLanguageHeader("fr-CA")
                        .disableFollowRedirect()
                        .disableCaching()
                        .disableWarmUp());
    }

    @Override
    public void after() {
        Work.write("measured.json", Meter.measured());
    }

    private Map<String, String> signIn() {
        try {
            return new Visitor(URI.create(Work.text("bench.portal")))
                    .signIn(Prepare.MEMBER)
                    .portalCookies();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One of each target, every other round in the opposite order. */
    private void slices(List<PopulationBuilder> slices, int users, int round, double seconds) {
        List<Target> targets = new ArrayList<>(prepared.targets());
        if (round % 2 == 0) {
            Collections.reverse(targets);
        }
        for (Target target : targets) {
            slices.add(slice(target, users, round, seconds, slices.size()));
        }
    }

    private PopulationBuilder slice(Target target, int users, int round, double seconds, int number) {
        Meter meter = new Meter(target.key(), users, round, seconds);
        List<String> paths = target.paths();
        HttpRequestActionBuilder request = http(target.key() + " / " + users)
                .get(user -> paths.get((int) (meter.next() % paths.size())))
                .check(status().is(200))
                .check(bodyLength().gt((int) (target.bytes() / 4)));
        if (target.variant() == Variant.MEMBER) {
            // Only who is signed in gets this: the session still holds.
            request = request.check(header("Cache-Control").is("no-store"));
        }
        if (round == Meter.WARM_UP) {
            request = request.silent();
        }
        ChainBuilder visit = exec(user -> {
            meter.enter();
            return user;
        });
        if (target.variant() == Variant.MEMBER) {
            for (Map.Entry<String, String> cookie : session.entrySet()) {
                visit = visit.exec(addCookie(Cookie(cookie.getKey(), cookie.getValue())));
            }
        }
        visit = visit.asLongAs(user -> meter.goesOn())
                .on(exec(user -> user.set(START, System.nanoTime()))
                        .exec(request)
                        .exec(user -> {
                            meter.answered(System.nanoTime() - user.getLong(START), !user.isFailed());
                            return user.markAsSucceeded();
                        }))
                .exec(user -> {
                    meter.leave();
                    return user;
                });
        // All users come at once and outlive the second in which absent ones would be replaced.
        return scenario("slice " + number)
                .exec(visit)
                .injectClosed(constantConcurrentUsers(users).during(Duration.ofSeconds(1)));
    }
}
