package org.passeur.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.bench.Work.Load;
import org.passeur.bench.Work.Prepared;
import org.passeur.bench.Work.Target;
import org.passeur.bench.Work.Variant;

/** Before the load: brings the library in through the API, waits until it is found, and looks at each page once. */
final class Prepare {

    private static final long SEED = 20261120;

    /** Different plans that are read in turn: fewer than the portal keeps, and more. */
    private static final int OFTEN = 100;

    private static final int SELDOM = 1000;

    /** Looked at before the load; the others are alike. */
    private static final int SAMPLE = 50;

    static final String MEMBER = "praticienne";

    private final URI portal = URI.create(Work.text("bench.portal"));

    public static void main(String[] args) throws Exception {
        try {
            new Prepare().run();
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        int rows = Work.number("bench.rows");
        Load load = rows == 0 || Boolean.getBoolean("bench.reuse") ? null : load(rows);
        Work.write("pages.json", new Prepared(rows, load, look()));
    }

    // ---- the library

    private Load load(int rows) throws Exception {
        Work.say("Writing %,d lines …", rows);
        List<Path> files =
                new Library(Path.of(Work.text("bench.content")), SEED).write(Work.FOLDER.resolve("library"), rows);
        return new Api(portal, "admin").load(rows, files);
    }

    // ---- the pages

    private List<Target> look() throws IOException, InterruptedException {
        Visitor visitor = new Visitor(portal);
        Visitor member = new Visitor(portal).signIn(MEMBER);
        List<Target> targets = new ArrayList<>();
        look("home", List.of("/"), visitor, member, targets);
        look("list", List.of("/plans", "/plans?page=2", "/activites", "/activites?page=3"), visitor, member, targets);
        look(
                "list, filtered",
                List.of(
                        "/plans?modalite=online&theme=isolation",
                        "/plans?type=mutual-aid&personnes=8",
                        "/plans?region=08&tri=title",
                        "/activites?phase=core&approche=empowerment&theme=grief"),
                visitor,
                member,
                targets);
        look("plan", links(visitor, "/plans", OFTEN), visitor, member, targets);
        look("plan, seldom read", links(visitor, "/plans", SELDOM), visitor, member, targets);
        look("activity", links(visitor, "/activites", OFTEN), visitor, member, targets);
        look(
                "search",
                List.of(
                        "/recherche?q=entraide",
                        "/recherche?q=recherche+d%E2%80%99emploi",
                        "/recherche?q=deuil+hiver",
                        "/recherche?q=cam%C3%A9ra"),
                visitor,
                member,
                targets);
        return targets;
    }

    /** Addresses of what the first pages of a list show. */
    private static List<String> links(Visitor visitor, String list, int wanted) throws IOException {
        Set<String> links = new LinkedHashSet<>();
        Pattern link = Pattern.compile("href=\"(" + list + "/\\d+)\"");
        for (int page = 1; links.size() < wanted; page++) {
            Visitor.Answer answer = visitor.get(list + "?page=" + page);
            int before = links.size();
            Matcher matcher = link.matcher(answer.body());
            while (matcher.find() && links.size() < wanted) {
                links.add(matcher.group(1));
            }
            if (links.size() == before) {
                break;
            }
        }
        return List.copyOf(links);
    }

    private void look(String page, List<String> paths, Visitor visitor, Visitor member, List<Target> targets)
            throws IOException {
        if (paths.isEmpty() || visitor.get(paths.getFirst()).status() == 404) {
            Work.say("There is no page \"%s\" to measure.", page);
            return;
        }
        Target signedOut = target(page, Variant.VISITOR, paths, visitor, answer -> true);
        targets.add(floor(page, Variant.SERVLET, "/floor/servlet", signedOut.bytes(), visitor));
        targets.add(floor(page, Variant.FACELETS, "/floor/page.xhtml", signedOut.bytes(), visitor));
        targets.add(signedOut);
        targets.add(target(
                page, Variant.MEMBER, paths, member, answer -> answer.body().contains("/deconnexion")));
    }

    private Target floor(String page, Variant variant, String path, long size, Visitor visitor) throws IOException {
        return target(
                page,
                variant,
                List.of(path + "?size=" + size),
                visitor,
                answer -> answer.bytes() > size * 0.95 && answer.bytes() < size * 1.05);
    }

    private Target target(
            String page, Variant variant, List<String> paths, Visitor visitor, Predicate<Visitor.Answer> right)
            throws IOException {
        long bytes = 0;
        long wire = 0;
        Integer statements = null;
        List<String> sample = paths.subList(0, Math.min(SAMPLE, paths.size()));
        for (String path : sample) {
            // What only the first answer after a start has to do is not what a page costs.
            visitor.get(path);
            Visitor.Answer answer = visitor.get(path);
            if (answer.status() != 200 || !right.test(answer)) {
                throw new IOException(path + " (" + variant.label + ") answered " + answer.status() + " with "
                        + answer.bytes() + " bytes, which is not what was to be measured");
            }
            bytes += answer.bytes();
            wire += answer.wire();
            Integer counted = answer.statements();
            statements = statements == null || counted != null && counted > statements ? counted : statements;
        }
        return new Target(page, variant, paths, bytes / sample.size(), wire / sample.size(), statements);
    }
}
