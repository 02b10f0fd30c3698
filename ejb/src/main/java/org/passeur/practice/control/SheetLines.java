package org.passeur.practice.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.passeur.platform.boundary.Importer;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.entity.Sheet;

/** Lines of type {@code sheet}. */
@ApplicationScoped
public class SheetLines extends WorkLines<SheetContent, Sheet> {

    public SheetLines() {
        super(Sheet.KIND, Sheet.class, SheetContent.class);
    }

    @Override
    Sheet create(String externalId, Importer owner, Instant now) {
        return new Sheet(externalId, owner.memberId(), owner.networkId(), now);
    }
}
