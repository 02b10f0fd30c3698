package org.passeur.practice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.benmanes.caffeine.cache.Cache;
import org.junit.jupiter.api.Test;
import org.passeur.practice.control.RevisionCache.Held;

class RevisionCacheTest {

    private final Cache<Long, Held> contents = RevisionCache.bounded(5_000_000);

    @Test
    void keepsAsManyOrdinaryContentsAsFit() {
        keep(0, 400, 10_000);

        assertEquals(400, contents.estimatedSize());
    }

    @Test
    void keepsFewOfTheLargestContents() {
        keep(0, 400, 1_000_000);

        assertTrue(contents.estimatedSize() <= 5, "kept " + contents.estimatedSize());
    }

    @Test
    void aContentThatIsLargerThanAllIsNotKept() {
        keep(0, 1, 5_000_001);

        assertEquals(0, contents.estimatedSize());
    }

    private void keep(long from, int count, int characters) {
        for (long id = from; id < from + count; id++) {
            contents.put(id, new Held(null, characters));
        }
        contents.cleanUp();
    }
}
