package org.passeur.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Brings the library up to a number of plans. Arguments: how many there are, how many there have to be. */
final class PlansPrepare {

    private static final long SEED = 20261121;

    private PlansPrepare() {}

    public static void main(String[] args) throws Exception {
        int from = Integer.parseInt(args[0]);
        int to = Integer.parseInt(args[1]);
        try {
            // Numbers differ, so that what was there stays; titles and filters are drawn from the start of each part.
            new Api(URI.create(Work.text("bench.portal")), "admin")
                    .load(
                            to - from,
                            new Library(Path.of(Work.text("bench.content")), SEED + from)
                                    .writePlans(Work.FOLDER.resolve("library"), from, to));
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
