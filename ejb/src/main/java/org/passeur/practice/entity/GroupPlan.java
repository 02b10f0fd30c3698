package org.passeur.practice.entity;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.search.boundary.SearchDocument;
import org.passeur.search.boundary.SearchDocumentBinder;

/** A plan for a group: before, during and after. */
@Entity
@DiscriminatorValue(GroupPlan.KIND)
@Indexed(index = "plan")
@TypeBinding(binder = @TypeBinderRef(type = SearchDocumentBinder.class))
public class GroupPlan extends Work<PlanContent> {

    public static final String KIND = "plan";

    protected GroupPlan() {}

    public GroupPlan(String externalId, Long ownerId, Long networkId, Instant createdAt) {
        super(externalId, ownerId, networkId, createdAt);
    }

    @Override
    public Class<PlanContent> contentType() {
        return PlanContent.class;
    }

    @Override
    void describe(PlanContent content, Tags own) {
        own.add("modality", content.modality());
        own.add("type", content.groupType());
        own.add("openness", content.openness());
        own.add("milieu", content.milieu());
        PlanContent.Schedule schedule = content.schedule();
        measure(
                schedule == null ? null : schedule.sessionMinutes(),
                content.participants() == null ? null : content.participants().min(),
                content.participants() == null ? null : content.participants().max(),
                schedule != null && schedule.sessionCount() != null
                        ? schedule.sessionCount()
                        : content.sessions().isEmpty()
                                ? null
                                : Integer.valueOf(content.sessions().size()));
    }

    @Override
    protected String searchType() {
        return KIND;
    }

    @Override
    protected SearchDocument searchDocument(PlanContent content) {
        SearchDocument.Builder document = searchBase(content);
        content.objectives().forEach(document::body);
        for (PlanSession session : content.sessions()) {
            document.body(session.title()).body(session.aim());
            session.blocks().forEach(block -> document.body(block.title()).body(block.description()));
        }
        content.inclusion().forEach(document::body);
        content.texts().values().forEach(document::body);
        return document.build();
    }
}
