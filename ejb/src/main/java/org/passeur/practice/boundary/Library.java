package org.passeur.practice.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.passeur.platform.boundary.Json;

/** Plans, activities and sheets that come with the portal, as lines of the file format. */
public final class Library {

    private static final String FOLDER = "/org/passeur/practice/content/";

    private Library() {}

    /** Names of the files, {@code activities/bulletin-meteo.json}, activities first. */
    public static List<String> names() {
        try (BufferedReader index =
                new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            return index.lines().filter(name -> !name.isBlank()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode get(String name) {
        try (InputStream file = open(name)) {
            return (ObjectNode) Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = Library.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IllegalStateException(name + " is not in the portal's jar");
        }
        return file;
    }
}
