import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** A bar that is drawn again on a terminal; elsewhere a line for each tenth. */
final class Progress {
    private static final int WIDTH = 30;
    private final boolean bar;
    private final PrintStream out;
    private final Instant start = Instant.now();
    private long lastTenth = -1;

    Progress(boolean bar, PrintStream out) {
        this.bar = bar;
        this.out = out;
    }

    /**
     * @param pace how fast it goes, in words; may be empty
     */
    void show(long done, long total, String pace) {
        int percent = total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
        if (bar) {
            int full = percent * WIDTH / 100;
            out.printf(
                    "\r[%s%s] %3d %%  %d of %d  %d s  %s   ",
                    "█".repeat(full),
                    "·".repeat(WIDTH - full),
                    percent,
                    done,
                    total,
                    Duration.between(start, Instant.now()).toSeconds(),
                    pace);
            out.flush();
        } else if (percent / 10 > lastTenth) {
            lastTenth = percent / 10;
            out.printf("%d %%  %d of %d  %s%n", percent, done, total, pace);
        }
    }

    void end() {
        if (bar) {
            out.println();
        }
    }
}
