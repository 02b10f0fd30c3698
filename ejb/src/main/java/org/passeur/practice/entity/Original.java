package org.passeur.practice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.PublishedWork;

/** The original of an adaptation, as it was then: the credit stays, whatever becomes of the original. */
@Embeddable
public class Original {

    /** Null once the original is erased: the database does it. */
    @Column(name = "origin_id")
    private Long id;

    @Column(name = "origin_revision")
    private Integer revision;

    @Column(name = "origin_title", length = Work.MAX_TITLE)
    private String title;

    @Column(name = "origin_author", length = 200)
    private String author;

    @Column(name = "origin_network", length = 200)
    private String network;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin_licence", length = 20)
    private Licence licence;

    protected Original() {}

    public Original(PublishedWork<?> work) {
        id = work.id();
        revision = work.revision();
        title = work.content().title();
        author = work.authorName();
        network = work.networkName();
        licence = work.content().terms();
    }

    /** Of an activity that a plan alone still has. */
    public Original(LibraryActivity activity) {
        id = activity.id();
        revision = activity.revision();
        title = activity.content().title();
        author = activity.author();
        licence = activity.content().terms();
    }

    Original(Original other) {
        id = other.id;
        revision = other.revision;
        title = other.title;
        author = other.author;
        network = other.network;
        licence = other.licence;
    }

    Licence getLicence() {
        return licence;
    }
}
