package org.passeur.web.practice;

import java.time.Instant;
import org.passeur.practice.boundary.RevisionInfo;

/** A published revision, in the list of them. */
public record RevisionDocument(int number, Instant publishedAt) {

    static RevisionDocument of(RevisionInfo revision) {
        return new RevisionDocument(revision.number(), revision.publishedAt());
    }
}
