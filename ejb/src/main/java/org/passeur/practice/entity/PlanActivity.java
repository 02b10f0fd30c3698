package org.passeur.practice.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A revision of an activity that a plan was made with: the plan has it, whatever becomes of the activity. */
@Entity
@Table(name = "plan_activity")
@IdClass(PlanActivity.Key.class)
public class PlanActivity {

    @Id
    private Long planId;

    @Id
    private Long revisionId;

    /** Names both. */
    public record Key(Long planId, Long revisionId) implements Serializable {}

    protected PlanActivity() {}

    public PlanActivity(Long planId, Long revisionId) {
        this.planId = planId;
        this.revisionId = revisionId;
    }

    public Key key() {
        return new Key(planId, revisionId);
    }
}
