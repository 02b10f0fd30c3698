package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** An activity as its page shows it. What is not filled is empty or null, and not shown. */
public record ActivityPage(
        WorkHead head,
        List<PlanPage.Fact> facts,
        String aim,
        List<Step> steps,
        String script,
        List<String> material,
        List<String> tools,
        List<WorkHead.Pair> adaptations,
        String confidentiality,
        List<String> references) {

    /**
     * @param length null when it is not known
     */
    public record Step(String text, String length) {}

    /**
     * @param themes labels by code, in the language of the activity
     * @param page language of the page around it
     */
    static ActivityPage of(
            PublishedWork<ActivityContent> work,
            List<RevisionInfo> revisions,
            Map<String, String> themes,
            Language page) {
        ActivityContent activity = work.content();
        Wording wording = Wording.of(work.language());
        return new ActivityPage(
                head(work, revisions, themes, page),
                facts(activity, work.language()),
                activity.aim(),
                activity.steps().stream()
                        .map(step ->
                                new Step(step.text(), step.minutes() == null ? null : wording.minutes(step.minutes())))
                        .toList(),
                activity.script() == null ? null : wording.quoted(activity.script()),
                activity.material(),
                activity.tools(),
                adaptations(activity, work.language()),
                activity.confidentiality(),
                activity.references());
    }

    private static WorkHead head(
            PublishedWork<ActivityContent> work,
            List<RevisionInfo> revisions,
            Map<String, String> themes,
            Language page) {
        ActivityContent activity = work.content();
        Messages words = Messages.of("practice", work.language());
        List<WorkHead.Tag> tags = new ArrayList<>(
                WorkHead.tags(Route.ACTIVITIES, WorkLists.MODALITY, "activityModality", activity.modalities(), words));
        tags.addAll(WorkHead.themes(Route.ACTIVITIES, activity.themes(), themes));
        tags.addAll(WorkHead.regions(Route.ACTIVITIES, activity.regions()));
        List<WorkHead.Tag> phase =
                WorkHead.tags(Route.ACTIVITIES, WorkLists.PHASE, "phase", WorkHead.present(activity.phase()), words);
        return WorkHead.of(
                work,
                revisions,
                new WorkHead.Frame(
                        Route.ACTIVITIES,
                        Route.ACTIVITY,
                        Route.ACTIVITY_EDIT,
                        page,
                        phase.isEmpty() ? null : phase.getFirst(),
                        tags));
    }

    /** What it is, in a few words each. */
    public static List<PlanPage.Fact> facts(ActivityContent activity, Language language) {
        Messages words = Messages.of("practice", language);
        Wording wording = Wording.of(language);
        List<PlanPage.Fact> facts = new ArrayList<>();
        if (activity.duration() != null) {
            add(
                    facts,
                    words.get("activity.duration"),
                    wording.minutes(
                            activity.duration().min(), activity.duration().max()));
        }
        if (activity.groupSize() != null) {
            add(
                    facts,
                    words.get("plan.people"),
                    wording.range(
                            activity.groupSize().min(), activity.groupSize().max()));
        }
        if (activity.phase() != null) {
            add(facts, words.get("activity.phase"), words.label("phase", activity.phase()));
        }
        add(
                facts,
                words.get("activity.groupTypes"),
                Wording.enumeration(activity.groupTypes().stream()
                        .map(type -> words.label("groupType", type))
                        .toList()));
        add(
                facts,
                words.get("plan.approaches"),
                Wording.enumeration(activity.approaches().stream()
                        .map(approach -> words.label("approach", approach))
                        .toList()));
        return facts;
    }

    private static void add(List<PlanPage.Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(new PlanPage.Fact(label, value, null));
        }
    }

    /** How it is led for people whom the usual way would leave out, and what it asks of them. */
    public static List<WorkHead.Pair> adaptations(ActivityContent activity, Language language) {
        Messages words = Messages.of("practice", language);
        ActivityContent.Adaptations adaptations = activity.adaptations();
        List<WorkHead.Pair> pairs = new ArrayList<>();
        if (adaptations != null) {
            adapt(pairs, words.get("activity.telephone"), adaptations.telephone());
            adapt(pairs, words.get("activity.lowBandwidth"), adaptations.lowBandwidth());
            adapt(pairs, words.get("activity.lowSkill"), adaptations.lowSkill());
        }
        pairs.addAll(AccessWords.of(activity.access(), words));
        return pairs;
    }

    private static void adapt(List<WorkHead.Pair> pairs, String label, String text) {
        if (text != null) {
            pairs.add(WorkHead.Pair.of(label, text));
        }
    }
}
