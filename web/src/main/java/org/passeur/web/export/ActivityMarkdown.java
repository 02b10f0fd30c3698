package org.passeur.web.export;

import java.util.List;
import java.util.stream.IntStream;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Wording;
import org.passeur.web.practice.ActivityPage;
import org.passeur.web.practice.WorkHead.Pair;

/** An activity as Markdown, in its own language. */
final class ActivityMarkdown {

    private ActivityMarkdown() {}

    /**
     * @param address where it can be read
     */
    static String of(PublishedWork<ActivityContent> work, String address) {
        ActivityContent activity = work.content();
        Messages labels = Messages.of("practice", work.language());
        Wording wording = Wording.of(work.language());
        MarkdownText text = new MarkdownText()
                .matter("title", activity.title())
                .matter("language", work.language().code())
                .matter("author", work.authorName())
                .matter("network", work.networkName())
                .matter("revision", String.valueOf(work.revision()))
                .matter("date", work.publishedAt().toString().substring(0, "2026-11-24".length()))
                .matter("license", activity.terms().label())
                .matter("license_url", activity.terms().address(work.language()))
                .matter("source", address)
                .matter("adapted_from", Credits.origin(work.lineage(), labels));
        text.heading(1, activity.title()).paragraph(activity.summary());
        ActivityPage.facts(activity, work.language()).forEach(fact -> text.item(fact.label(), fact.value()));
        text.item(
                labels.get("plan.modality"),
                Wording.enumeration(activity.modalities().stream()
                        .map(modality -> labels.label("activityModality", modality))
                        .toList()));
        text.paragraph(activity.adaptation());
        section(text, labels.get("activity.aim"), activity.aim());
        if (!activity.steps().isEmpty()) {
            text.heading(2, labels.get("activity.steps"));
            text.numbered(IntStream.range(0, activity.steps().size())
                    .mapToObj(activity.steps()::get)
                    .map(step -> step.minutes() == null
                            ? step.text()
                            : step.text() + " (" + wording.minutes(step.minutes()) + ")")
                    .toList());
        }
        section(text, labels.get("activity.script"), activity.script());
        section(text, labels.get("activity.material"), activity.material());
        section(text, labels.get("activity.tools"), activity.tools());
        List<Pair> adaptations = ActivityPage.adaptations(activity, work.language());
        if (!adaptations.isEmpty()) {
            text.heading(2, labels.get("activity.adaptations")).pairs(adaptations);
        }
        section(text, labels.get("activity.confidentiality"), activity.confidentiality());
        section(text, labels.get("work.references"), activity.references());
        return text.write();
    }

    private static void section(MarkdownText text, String heading, String said) {
        if (said != null) {
            text.heading(2, heading).paragraph(said);
        }
    }

    private static void section(MarkdownText text, String heading, List<String> said) {
        if (!said.isEmpty()) {
            text.heading(2, heading).list(said);
        }
    }
}
