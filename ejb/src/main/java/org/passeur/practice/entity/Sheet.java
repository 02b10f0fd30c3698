package org.passeur.practice.entity;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.passeur.platform.boundary.Markdown;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.search.boundary.SearchDocument;
import org.passeur.search.boundary.SearchDocumentBinder;

/** Something to know, told in a text. */
@Entity
@DiscriminatorValue(Sheet.KIND)
@Indexed(index = "sheet")
@TypeBinding(binder = @TypeBinderRef(type = SearchDocumentBinder.class))
public class Sheet extends Work<SheetContent> {

    public static final String KIND = "sheet";

    protected Sheet() {}

    public Sheet(String externalId, Long ownerId, Long networkId, Instant createdAt) {
        super(externalId, ownerId, networkId, createdAt);
    }

    @Override
    public Class<SheetContent> contentType() {
        return SheetContent.class;
    }

    @Override
    void describe(SheetContent content, Tags own) {
        content.tags().forEach(own::word);
        measure(null, null, null, null);
    }

    @Override
    protected String searchType() {
        return KIND;
    }

    @Override
    protected SearchDocument searchDocument(SheetContent content) {
        SearchDocument.Builder document = searchBase(content);
        document.lead(String.join(" · ", content.tags()));
        return document.body(Markdown.words(content.body())).build();
    }
}
