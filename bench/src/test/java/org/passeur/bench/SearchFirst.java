package org.passeur.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Imports sheets, from the first number given up to but without the second. With a third argument, {@code unchanged}, the
 * portal must have each of them already, as it would have written it.
 */
final class SearchFirst {

    private SearchFirst() {}

    public static void main(String[] args) throws Exception {
        SearchTexts texts = new SearchTexts(Path.of(Work.text("bench.content")));
        Files.createDirectories(Work.FOLDER);
        Path file = Work.FOLDER.resolve("search-first.jsonl");
        Files.writeString(
                file,
                IntStream.range(Integer.parseInt(args[0]), Integer.parseInt(args[1]))
                        .mapToObj(number -> texts.sheet(number).line() + "\n")
                        .collect(Collectors.joining()));
        long changed = new Api(URI.create(Work.text("bench.portal")), "admin").importFile(file);
        if (args.length > 2 && changed > 0) {
            throw new IOException(
                    "of the sheets written past the import, " + changed + " are not what it would have written");
        }
    }
}
