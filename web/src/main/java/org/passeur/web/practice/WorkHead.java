package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.Lineage;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;

/**
 * What the pages of a plan, an activity and a sheet begin with. The document speaks its own language, labels included: a plan
 * in English prints as a plan in English, whatever the language of the page around it.
 *
 * @param lang of the document, when it is not the page's; null otherwise
 * @param around language of the page, when it is not the document's; null otherwise
 * @param listAddress of the list that it belongs to
 * @param credit who shares it, in which revision
 * @param notice that it is an older revision; null otherwise
 * @param newest address of the newest revision
 * @param revisions addresses and names of all of them, when there are several
 * @param erase what a reader who may can erase, and how the form says so; null for others
 * @param adapt address that a form is sent to, to begin a draft of one's own from it
 * @param edit address of its form; null when the reader may not
 * @param take address of what can be taken away: paper, calendar, files; null when there is none
 * @param origin what it was adapted from, with its credit; null when it was not
 * @param adaptation what was changed from that, and for whom
 * @param licence name and address of the licence that it is under
 * @param lineage address of its tree; null when it stands alone
 */
public record WorkHead(
        String title,
        String summary,
        String lang,
        String around,
        String listAddress,
        Tag crumb,
        List<Tag> tags,
        String credit,
        String shared,
        String notice,
        String newest,
        List<Tag> revisions,
        String edit,
        boolean withdrawable,
        Erasure erase,
        String adapt,
        String take,
        Tag origin,
        String adaptation,
        Tag licence,
        String lineage,
        String printed) {

    /**
     * Something to follow, or only to read.
     *
     * @param address null when it leads nowhere
     */
    public record Tag(String label, String address) {}

    /**
     * What a button erases: the older revision that is shown, or all of the work.
     *
     * @param address that the form is sent to
     * @param version of the work that was read
     */
    public record Erasure(String address, long version, String title, String help) {}

    /** A name and what stands under it: a text, or several lines. */
    public record Pair(String label, String text, List<String> lines) {

        static Pair of(String label, String text) {
            return new Pair(label, text, List.of());
        }

        static Pair of(String label, List<String> lines) {
            return lines.size() == 1 ? of(label, lines.getFirst()) : new Pair(label, null, lines);
        }
    }

    /** Reads the labels of the document: {@code head.words['plan.before']}. */
    public static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("org.passeur.web.practice.messages", language.locale());
    }

    /**
     * @param kind the tag that says best what it is, first in the crumb; null without
     * @param page language of the page around it
     */
    record Frame(Route list, Route own, Route edit, Language page, Tag kind, List<Tag> tags) {}

    static WorkHead of(PublishedWork<? extends WorkContent> work, List<RevisionInfo> revisions, Frame frame) {
        Messages words = Messages.of("practice", work.language());
        Messages around = Messages.of("practice", frame.page());
        boolean foreign = work.language() != frame.page();
        String address = frame.own().address(work.id());
        boolean outdated = work.revision() < work.headRevision();
        return new WorkHead(
                work.content().title(),
                work.content().summary(),
                foreign ? work.language().locale().toLanguageTag() : null,
                foreign ? frame.page().locale().toLanguageTag() : null,
                frame.list().address(),
                frame.kind(),
                frame.tags(),
                credit(work, words),
                work.visibility() == Visibility.EVERYONE
                        ? null
                        : around.format("work.shared", around.label("visibility", work.visibility())),
                outdated ? around.format("work.older", work.revision(), work.headRevision()) : null,
                address,
                links(revisions, work.revision(), address, around),
                work.editable() ? frame.edit().address(work.id()) : null,
                work.withdrawable(),
                erasure(work, address, around),
                outdated ? Address.of(address).with("revision", work.revision()).toString() : address,
                take(work, frame, outdated),
                origin(work, frame, words),
                work.content().adaptation(),
                new Tag(work.content().terms().label(), work.content().terms().address(work.language())),
                work.lineage() == null && !work.adapted() ? null : address + "/filiation",
                words.format("work.printed", work.content().title(), work.revision()));
    }

    /** A plan has a page of its own for it; the others are texts. */
    private static String take(PublishedWork<?> work, Frame frame, boolean outdated) {
        if (frame.own() == Route.PLAN) {
            return Address.of(Route.PLAN_TAKE.address(work.id()))
                    .with("revision", outdated ? work.revision() : null)
                    .toString();
        }
        return outdated ? null : frame.own().address(work.id()) + ".md";
    }

    /** Its owner erases the whole work among their own texts, once it is withdrawn. */
    private static Erasure erasure(PublishedWork<?> work, String address, Messages around) {
        boolean outdated = work.revision() < work.headRevision();
        if (!work.erasable() || work.editable() && !outdated) {
            return null;
        }
        return outdated
                ? new Erasure(
                        Address.of(address).with("revision", work.revision()).toString(),
                        work.version(),
                        around.format("work.erase.revision", work.revision()),
                        around.get("work.erase.revision.help"))
                : new Erasure(address, work.version(), around.get("work.erase"), around.get("work.erase.help"));
    }

    private static String credit(PublishedWork<?> work, Messages words) {
        List<String> parts = new ArrayList<>();
        if (work.networkName() != null) {
            parts.add(work.networkName());
        }
        if (work.authorName() != null) {
            parts.add(words.format("work.by", work.authorName()));
        }
        String date = Dates.date(work.publishedAt(), words.language().locale());
        parts.add(words.format("work.revision", work.revision(), date));
        return String.join(" · ", parts);
    }

    /** Adapté de « Titre » (révision 2), Maude, Réseau X, CC BY-SA 4.0. */
    private static Tag origin(PublishedWork<?> work, Frame frame, Messages words) {
        Lineage lineage = work.lineage();
        if (lineage == null) {
            return null;
        }
        StringJoiner credit = new StringJoiner(", ");
        credit.add(words.format("work.origin", lineage.title(), lineage.revision()));
        Stream.of(lineage.author(), lineage.network()).filter(Objects::nonNull).forEach(credit::add);
        credit.add(lineage.licence().label());
        return new Tag(
                credit.toString(),
                lineage.id() == null
                        ? null
                        : Address.of(frame.own().address(lineage.id()))
                                .with("revision", lineage.revision())
                                .toString());
    }

    private static List<Tag> links(List<RevisionInfo> revisions, int shown, String address, Messages around) {
        return revisions.stream()
                .map(revision -> new Tag(
                        around.format(
                                "work.revision.item",
                                revision.number(),
                                Dates.date(
                                        revision.publishedAt(),
                                        around.language().locale())),
                        revision.number() == shown
                                ? null
                                : Address.of(address)
                                        .with("revision", revision.number())
                                        .toString()))
                .toList();
    }

    /** Tags that lead to the list of what shares them. */
    static List<Tag> tags(Route list, String parameter, String prefix, List<? extends Coded> values, Messages words) {
        return values.stream()
                .map(value -> tag(list, parameter, value.code(), words.label(prefix, value)))
                .toList();
    }

    static List<Tag> themes(Route list, List<String> codes, Map<String, String> labels) {
        return codes.stream()
                .filter(labels::containsKey)
                .map(code -> tag(list, WorkLists.THEME, code, labels.get(code)))
                .toList();
    }

    static List<Tag> regions(Route list, List<Region> regions) {
        return regions.stream()
                .map(region -> tag(list, WorkLists.REGION, region.code(), region.label()))
                .toList();
    }

    private static Tag tag(Route list, String parameter, String code, String label) {
        return new Tag(label, Address.of(list.address()).with(parameter, code).toString());
    }

    /** Those that are there, in order. */
    @SafeVarargs
    static <T> List<T> present(T... values) {
        return Arrays.stream(values).filter(Objects::nonNull).toList();
    }
}
