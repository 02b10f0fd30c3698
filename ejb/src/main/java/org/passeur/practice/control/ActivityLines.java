package org.passeur.practice.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.passeur.platform.boundary.Importer;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.entity.Activity;

/** Lines of type {@code activity}. */
@ApplicationScoped
public class ActivityLines extends WorkLines<ActivityContent, Activity> {

    public ActivityLines() {
        super(Activity.KIND, Activity.class, ActivityContent.class);
    }

    @Override
    Activity create(String externalId, Importer owner, Instant now) {
        return new Activity(externalId, owner.memberId(), owner.networkId(), now);
    }
}
