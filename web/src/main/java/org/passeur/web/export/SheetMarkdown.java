package org.passeur.web.export;

import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.web.platform.Messages;

/** A sheet as Markdown, in its own language: its text as its author wrote it. */
final class SheetMarkdown {

    private SheetMarkdown() {}

    /**
     * @param address where it can be read
     */
    static String of(PublishedWork<SheetContent> work, String address) {
        SheetContent sheet = work.content();
        Messages labels = Messages.of("practice", work.language());
        MarkdownText text = new MarkdownText()
                .matter("title", sheet.title())
                .matter("language", work.language().code())
                .matter("author", work.authorName())
                .matter("network", work.networkName())
                .matter("revision", String.valueOf(work.revision()))
                .matter("date", work.publishedAt().toString().substring(0, "2026-11-24".length()))
                .matter("license", sheet.terms().label())
                .matter("license_url", sheet.terms().address(work.language()))
                .matter("source", address)
                .matter("adapted_from", Credits.origin(work.lineage(), labels));
        text.heading(1, sheet.title())
                .paragraph(sheet.summary())
                .paragraph(sheet.adaptation())
                .written(sheet.body());
        if (!sheet.references().isEmpty()) {
            text.heading(2, labels.get("work.references")).list(sheet.references());
        }
        return text.write();
    }
}
