package org.passeur.web.practice;

import java.util.Map;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.LibraryActivity.Origin;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanSession.Source;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Wording;

/**
 * Whom a block is from, as a Creative Commons licence asks for it: title, author, whether it was changed, licence. The same
 * on the plan's page, its link, its sheets and in Markdown.
 *
 * @param said all but the licence
 * @param licence null when nobody says under which the block stands
 * @param language of the words
 */
public record BlockCredit(String said, Licence licence, Language language) {

    /**
     * @param activities those that the plan names, as far as the reader may see them
     * @return null for a block of the plan's own, and for one whose activity the reader may not see
     */
    public static BlockCredit of(Block block, Map<ActivityRef, LibraryActivity> activities, Language language) {
        Messages words = Messages.of("practice", language);
        LibraryActivity activity = ActivityRef.find(activities, block);
        if (activity != null && activity.content() != null) {
            ActivityContent content = activity.content();
            // Where the plan tells it in its own words, it is an adaptation.
            return block.description() == null
                    ? named(activity, words)
                    : new BlockCredit(
                            adapted(after(content.title(), activity.author(), words), activity, words),
                            licence(activity),
                            language);
        }
        return block.source() == null ? null : of(block.source(), words);
    }

    static BlockCredit of(Source source, Messages words) {
        return new BlockCredit(after(source.title(), source.author(), words), source.licence(), words.language());
    }

    /** An activity as it is; only of those that are published. */
    static BlockCredit named(LibraryActivity activity, Messages words) {
        return new BlockCredit(
                adapted(named(activity.exact() ? "exact." : "", activity, words), activity, words),
                licence(activity),
                words.language());
    }

    private static String adapted(String said, LibraryActivity activity, Messages words) {
        Origin origin = activity.origin();
        if (origin == null) {
            return said;
        }
        String quoted = Wording.of(words.language()).quoted(origin.title());
        return origin.author() == null
                ? words.format("plan.block.adapted", said, quoted)
                : words.format("plan.block.adapted.by", said, quoted, origin.author());
    }

    private static String named(String exact, LibraryActivity activity, Messages words) {
        String title = activity.content().title();
        return activity.author() == null
                ? words.format("plan.block.library." + exact + "alone", title, activity.revision())
                : words.format("plan.block.library." + exact + "by", title, activity.revision(), activity.author());
    }

    /** Null where the revision that the block names is not there: another may stand under other terms. */
    private static Licence licence(LibraryActivity activity) {
        return activity.exact() ? activity.content().terms() : null;
    }

    private static String after(String title, String author, Messages words) {
        String quoted = Wording.of(words.language()).quoted(title);
        return author == null
                ? words.format("plan.block.source", quoted)
                : words.format("plan.block.source.by", quoted, author);
    }

    /** The page that tells people what the licence allows; null without one. */
    public String address() {
        return licence == null ? null : licence.address(language);
    }

    /** In one line, where nothing is to be followed. */
    String line() {
        return licence == null ? said : said + " · " + licence.label();
    }
}
