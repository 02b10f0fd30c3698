package org.passeur.web.practice;

import org.passeur.practice.boundary.SavedWork;
import org.passeur.web.platform.Addresses;

/**
 * Where a work stands after a write.
 *
 * @param version what the next write must name
 * @param headRevision the newest published revision; 0 before the first
 */
public record SavedDocument(Long id, long version, int headRevision, String url) {

    static SavedDocument of(String type, SavedWork saved) {
        return new SavedDocument(saved.id(), saved.version(), saved.headRevision(), Addresses.url(type, saved.id()));
    }
}
