package org.passeur.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passeur.bench.PlanWork.Doing;

/**
 * One person at a time, one thing after the other, round by round, and each time right beside it the bare Facelets page
 * of the size of its answer. Argument: the name of what is measured.
 */
final class PlansMeasure {

    private static final int ROUNDS = Work.number("bench.rounds");

    /** Of each thing, in each round. */
    private static final int REPEATS = Work.number("bench.repeats");

    private static final int WARM_UP = Work.number("bench.warm-up");

    /** A smaller answer is a redirect: no page is so small. */
    private static final int SMALLEST_PAGE = 300;

    /**
     * @param cpu milliseconds of the server's process for each
     * @param bytes of an answer, unpacked
     * @param wire bytes of an answer as it travels, with its headers
     * @param sent bytes of the request as it travels, with its headers
     * @param floorCpu of the bare Facelets page; negative without one
     */
    record Row(
            String what,
            int times,
            double p50,
            double p95,
            double cpu,
            long bytes,
            long wire,
            long sent,
            double floorP50,
            double floorP95,
            double floorCpu) {}

    record Rows(String name, int plans, List<Row> rows) {}

    private final URI portal = URI.create(Work.text("bench.portal"));
    private final Visitor visitor = new Visitor(portal);

    public static void main(String[] args) throws Exception {
        try {
            new PlansMeasure().run(args[0]);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(String name) throws IOException, InterruptedException {
        new Api(portal, "admin").awaitFound(Work.number("bench.rows"));
        Visitor member = new Visitor(portal).signIn(Prepare.MEMBER);
        Map<String, Doing> doings = name.equals("work") ? new PlanWork(portal, member).doings() : lists(member);
        Work.write("plans-" + name + ".json", new Rows(name, Work.number("bench.rows"), measure(doings)));
    }

    private Map<String, Doing> lists(Visitor member) {
        Map<String, Doing> doings = new LinkedHashMap<>();
        PlanLists.ADDRESSES.forEach((what, path) -> doings.put(what, () -> right(visitor.get(path), path)));
        PlanLists.FOR_MEMBERS.forEach(
                (what, path) -> doings.put(what + ", signed in", () -> right(member.get(path), path)));
        return doings;
    }

    private static Visitor.Answer right(Visitor.Answer answer, String path) throws IOException {
        // Half an answer, or the page that says that nothing was found, is not what is to be measured.
        if (answer.status() != 200 || !answer.body().contains("class=\"result")) {
            throw new IOException(path + " answered " + answer.status() + " without a result");
        }
        return answer;
    }

    private List<Row> measure(Map<String, Doing> doings) throws IOException {
        Map<String, Series> all = new LinkedHashMap<>();
        for (Map.Entry<String, Doing> doing : doings.entrySet()) {
            Series series = new Series(doing.getValue());
            all.put(doing.getKey(), series);
            series.warmUp();
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Series> order = new ArrayList<>(all.values());
            for (Series series : round % 2 == 0 ? order : order.reversed()) {
                series.round();
            }
        }
        List<Row> rows = new ArrayList<>();
        all.forEach((what, series) -> rows.add(series.row(what)));
        return rows;
    }

    /** One thing with its floor. */
    private final class Series {

        private final Doing doing;
        private final Times own = new Times();
        private final Times floor = new Times();
        private Visitor.Answer last;
        private String floorPath;

        Series(Doing doing) {
            this.doing = doing;
        }

        void warmUp() throws IOException {
            for (int i = 0; i < WARM_UP; i++) {
                once(null);
            }
            if (last.bytes() > SMALLEST_PAGE) {
                floorPath = "/floor/page.xhtml?size=" + last.bytes();
                for (int i = 0; i < WARM_UP; i++) {
                    visitor.get(floorPath);
                }
            }
        }

        void round() throws IOException {
            for (int i = 0; i < REPEATS; i++) {
                once(own);
            }
            for (int i = 0; floorPath != null && i < REPEATS; i++) {
                floor.take(() -> visitor.get(floorPath));
            }
        }

        private void once(Times times) throws IOException {
            if (doing instanceof PlanWork.Saving saving) {
                saving.prepare();
            }
            last = times == null ? doing.once() : times.take(doing);
        }

        Row row(String what) {
            return new Row(
                    what,
                    own.count,
                    own.at(0.5),
                    own.at(0.95),
                    own.cpu / own.count,
                    last.bytes(),
                    last.wire(),
                    last.sent(),
                    floor.at(0.5),
                    floor.at(0.95),
                    floorPath == null ? -1 : floor.cpu / floor.count);
        }
    }

    private static final class Times {

        private long[] nanos = new long[1024];
        private int count;
        private double cpu;

        Visitor.Answer take(Doing doing) throws IOException {
            double cpuBefore = Meter.cpuMillis();
            long start = System.nanoTime();
            Visitor.Answer answer = doing.once();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = System.nanoTime() - start;
            cpu += Meter.cpuMillis() - cpuBefore;
            return answer;
        }

        double at(double part) {
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return Work.millis(sorted, count, part);
        }
    }
}
