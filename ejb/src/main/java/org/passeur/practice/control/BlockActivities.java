package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityContent.Step;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanSession.Source;
import org.passeur.practice.boundary.Range;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.practice.entity.Activity;
import org.passeur.practice.entity.Original;

/** Blocks that become activities. */
@Dependent
public class BlockActivities {

    /** An activity has more minutes than none, and a step no more than these characters. */
    private static final int MAX_STEP = 2000;

    private static final int MAX_STEPS = 50;

    private static final int MAX_MINUTES = 600;

    private static final int MAX_LINE = 300;

    @Inject
    private Works works;

    @Inject
    private WorkQueries queries;

    @Inject
    private BlockQueries blocks;

    @Inject
    private Members members;

    /**
     * @param planId of the plan; null while it has none
     * @return its external id
     */
    public String save(Long planId, Block block, Language language) {
        if (block.kind() != BlockKind.STEP) {
            throw new RuleBrokenException("kind", "block.notStep");
        }
        if (block.title() == null) {
            throw new RuleBrokenException("title", "schema.required");
        }
        LibraryActivity original = original(planId, block);
        SavedWork saved = works.save(
                Activity.class,
                new SaveWork<>(null, 0, language, Visibility.PRIVATE, content(block, original)),
                (owner, network) -> {
                    Activity activity = new Activity(null, owner, network, Instant.now());
                    if (original != null) {
                        activity.descendFrom(original(original));
                    }
                    return activity;
                });
        return works.getOwned(Activity.class, saved.id()).getExternalId();
    }

    /** What the block was made from, when the caller may read it and it is not their own. */
    private LibraryActivity original(Long planId, Block block) {
        ActivityRef ref = ActivityRef.ofSource(block);
        LibraryActivity source = ref == null
                ? null
                : blocks.find(members.viewer(), planId, List.of(ref)).get(ref);
        return source == null || source.own() || !source.published() ? null : source;
    }

    /** With its network, as long as it has a page that says so. */
    private Original original(LibraryActivity source) {
        try {
            return new Original(queries.get(
                    Activity.class, ActivityContent.class, members.viewer(), source.id(), source.revision()));
        } catch (NotFoundException e) {
            return new Original(source);
        }
    }

    private static ActivityContent content(Block block, LibraryActivity original) {
        Source source = block.source();
        Licence licence = original == null ? null : original.content().terms();
        List<String> references = List.of();
        if (original == null && source != null && source.title() != null) {
            // The portal knows no original to keep the credit of: it stands in the text.
            licence = source.licence() == null ? Licence.UNSAID : source.licence();
            references = List.of(CleanText.shortened(
                    Stream.of(source.title(), source.author(), licence.label())
                            .filter(text -> text != null)
                            .collect(Collectors.joining(", ")),
                    MAX_LINE));
        }
        return new ActivityContent(
                block.title(),
                null,
                null,
                block.minutes() == 0 || block.minutes() > MAX_MINUTES
                        ? null
                        : new Range(block.minutes(), block.minutes()),
                null,
                null,
                null,
                null,
                steps(block.description()),
                block.material(),
                block.tool() == null ? null : List.of(block.tool()),
                null,
                null,
                block.access(),
                null,
                null,
                null,
                null,
                references,
                licence,
                null);
    }

    /** A step a line, as people write them; all in one where there are too many. */
    private static List<Step> steps(String description) {
        if (description == null) {
            return List.of();
        }
        List<String> lines = description.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MAX_STEPS || lines.stream().anyMatch(line -> line.length() > MAX_STEP)) {
            lines = CleanText.pieces(description, MAX_STEP);
        }
        return lines.stream().map(line -> new Step(line, null)).toList();
    }
}
