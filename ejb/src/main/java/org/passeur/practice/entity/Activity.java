package org.passeur.practice.entity;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityContent.Step;
import org.passeur.search.boundary.SearchDocument;
import org.passeur.search.boundary.SearchDocumentBinder;
import org.passeur.search.boundary.SearchFacet;

/** One reusable thing to do in a session. */
@Entity
@DiscriminatorValue(Activity.KIND)
@Indexed(index = "activity")
@TypeBinding(binder = @TypeBinderRef(type = SearchDocumentBinder.class))
public class Activity extends Work<ActivityContent> {

    public static final String KIND = "activity";

    protected Activity() {}

    public Activity(String externalId, Long ownerId, Long networkId, Instant createdAt) {
        super(externalId, ownerId, networkId, createdAt);
    }

    @Override
    public Class<ActivityContent> contentType() {
        return ActivityContent.class;
    }

    @Override
    void describe(ActivityContent content, Tags own) {
        own.add("modality", content.modalities());
        own.add("type", content.groupTypes());
        own.add("phase", content.phase());
        measure(
                content.duration() == null ? null : content.duration().min(),
                content.groupSize() == null ? null : content.groupSize().min(),
                content.groupSize() == null ? null : content.groupSize().max(),
                null);
    }

    @Override
    protected String searchType() {
        return KIND;
    }

    @Override
    protected SearchDocument searchDocument(ActivityContent content) {
        SearchDocument.Builder document = searchBase(content);
        if (content.access() != null && content.access().skill() != null) {
            document.facet(
                    List.of(SearchFacet.LEVEL.indexed(content.access().skill().code())));
        }
        content.steps().stream().map(Step::text).forEach(document::body);
        content.material().forEach(document::body);
        content.tools().forEach(document::body);
        document.body(content.script()).body(content.confidentiality());
        if (content.adaptations() != null) {
            document.body(content.adaptations().telephone())
                    .body(content.adaptations().lowBandwidth())
                    .body(content.adaptations().lowSkill());
        }
        return document.build();
    }
}
