package org.passeur.search.boundary;

import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.passeur.platform.boundary.Language;
import org.passeur.search.config.PortalAnalysis;

/** Gives every kind the same fields, so that one query ranks them together. Text goes to the field of its language. */
public class SearchDocumentBinder implements TypeBinder {

    private static final Logger LOG = System.getLogger(SearchDocumentBinder.class.getName());

    public static final String ID = "id";
    public static final String STAMP = "stamp";
    public static final String TYPE = "type";
    public static final String LANGUAGE = "language";
    public static final String EXTERNAL_ID = "externalId";
    public static final String TITLE = "title";
    public static final String LEAD = "lead";
    public static final String BODY = "body";

    /** Title, summary and text together: what finds it. The three apart say how well it answers, and are shown. */
    public static final String ALL = "all";

    /** All its words as they were written, whatever the language. */
    public static final String WORDS = "words";

    /** The beginnings of all its words. */
    public static final String NEAR = "near";

    public static final String FACET = "facet";

    /** Only in one entry of {@link #SAMPLED}, always the same ones: what is counted in them stands for all. */
    public static final String SAMPLE = "sample";

    public static final int SAMPLED = 16;

    private static final String IN_SAMPLE = "yes";

    public static final String VISIBILITY = "visibility";
    public static final String NETWORK = "network";
    public static final String OWNER = "owner";
    public static final String DATE = "date";
    public static final String SORT_TITLE = "sortTitle";
    public static final String USE_COUNT = "useCount";

    /** How long it takes, and for how many people: lists narrow by them. */
    public static final String MINUTES = "minutes";

    public static final String SIZE_MIN = "sizeMin";
    public static final String SIZE_MAX = "sizeMax";

    /** Whether it is still nobody's but its writers'. */
    public static final String DRAFT = "draft";

    /** The beginnings of the title's words, for suggestions. */
    public static final String TITLE_START = "titleStart";

    /** Stamp of what could not be made: such an entry says nothing, so that nobody finds what is true no more. */
    public static final String FAILED = "failed";

    /** What an entry was made from: another stamp in the database means that it is out of date. */
    public static String stamp(Instant updatedAt, int useCount) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, updatedAt) + ":" + useCount;
    }

    /** Ids follow one another, and what is written together is alike: so neighbours must not be chosen together. */
    private static boolean isInSample(Long id) {
        return (id * 0x9E37_79B9_7F4A_7C15L >>> 32) % SAMPLED == 0;
    }

    /** Name of the field that holds this text in this language: {@code title_fr}. */
    public static String in(Language language, String field) {
        return field + "_" + language.code();
    }

    @Override
    public void bind(TypeBindingContext context) {
        // Every kind moves this date with each change, so one property stands for all.
        context.dependencies().use("updatedAt");
        context.bridge(Searchable.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Searchable> {

        private final IndexFieldReference<Long> id;
        private final IndexFieldReference<String> stamp;
        private final IndexFieldReference<String> type;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<String> externalId;
        private final Texts french;
        private final Texts english;
        private final IndexFieldReference<String> words;
        private final IndexFieldReference<String> near;
        private final IndexFieldReference<String> facet;
        private final IndexFieldReference<String> sample;
        private final IndexFieldReference<String> visibility;
        private final IndexFieldReference<Long> network;
        private final IndexFieldReference<Long> owner;
        private final IndexFieldReference<Instant> date;
        private final IndexFieldReference<String> sortTitle;
        private final IndexFieldReference<Integer> useCount;
        private final IndexFieldReference<Integer> minutes;
        private final IndexFieldReference<Integer> sizeMin;
        private final IndexFieldReference<Integer> sizeMax;
        private final IndexFieldReference<Boolean> draft;
        private final IndexFieldReference<String> titleStart;

        private record Texts(
                IndexFieldReference<String> title,
                IndexFieldReference<String> lead,
                IndexFieldReference<String> body,
                IndexFieldReference<String> all) {}

        Bridge(IndexSchemaElement schema) {
            id = schema.field(
                            ID,
                            types -> types.asLong().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference();
            stamp = schema.field(STAMP, types -> types.asString().projectable(Projectable.YES))
                    .toReference();
            type = keyword(schema, TYPE);
            language = keyword(schema, LANGUAGE);
            externalId = keyword(schema, EXTERNAL_ID);
            french = texts(schema, Language.FR, PortalAnalysis.FRENCH);
            english = texts(schema, Language.EN, PortalAnalysis.ENGLISH);
            words = searched(schema, WORDS, PortalAnalysis.EXACT);
            near = searched(schema, NEAR, PortalAnalysis.NEAR);
            facet = schema.field(FACET, types -> types.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            sample = schema.field(SAMPLE, types -> types.asString()).toReference();
            visibility = schema.field(VISIBILITY, types -> types.asString()).toReference();
            network = schema.field(NETWORK, types -> types.asLong().projectable(Projectable.YES))
                    .toReference();
            owner = schema.field(OWNER, types -> types.asLong()).toReference();
            date = schema.field(
                            DATE,
                            types -> types.asInstant().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            sortTitle = schema.field(
                            SORT_TITLE,
                            types -> types.asString()
                                    .normalizer(PortalAnalysis.SORT)
                                    .sortable(Sortable.YES))
                    .toReference();
            useCount = schema.field(USE_COUNT, types -> types.asInteger().sortable(Sortable.YES))
                    .toReference();
            minutes = schema.field(MINUTES, types -> types.asInteger().sortable(Sortable.YES))
                    .toReference();
            sizeMin = schema.field(SIZE_MIN, types -> types.asInteger()).toReference();
            sizeMax = schema.field(SIZE_MAX, types -> types.asInteger()).toReference();
            draft = schema.field(DRAFT, types -> types.asBoolean().projectable(Projectable.YES))
                    .toReference();
            titleStart = schema.field(
                            TITLE_START,
                            types -> types.asString()
                                    .analyzer(PortalAnalysis.STARTS)
                                    .searchAnalyzer(PortalAnalysis.TYPED))
                    .toReference();
        }

        private static IndexFieldReference<String> keyword(IndexSchemaElement schema, String name) {
            return schema.field(name, types -> types.asString().projectable(Projectable.YES))
                    .toReference();
        }

        /** Neither shown nor marked: what is not kept makes a smaller index. */
        private static IndexFieldReference<String> searched(IndexSchemaElement schema, String name, String analyzer) {
            return schema.field(
                            name,
                            types -> types.asString()
                                    .analyzer(PortalAnalysis.forCleaned(analyzer))
                                    .searchAnalyzer(analyzer))
                    .multiValued()
                    .toReference();
        }

        private static Texts texts(IndexSchemaElement schema, Language language, String analyzer) {
            return new Texts(
                    text(schema, in(language, TITLE), analyzer),
                    text(schema, in(language, LEAD), analyzer),
                    text(schema, in(language, BODY), analyzer),
                    searched(schema, in(language, ALL), analyzer));
        }

        private static IndexFieldReference<String> text(IndexSchemaElement schema, String name, String analyzer) {
            return schema.field(
                            name,
                            types -> types.asString()
                                    .analyzer(analyzer)
                                    .projectable(Projectable.YES)
                                    .termVector(TermVector.WITH_POSITIONS_OFFSETS)
                                    .highlightable(List.of(Highlightable.FAST_VECTOR)))
                    .toReference();
        }

        @Override
        public void write(DocumentElement target, Searchable entity, TypeBridgeWriteContext context) {
            target.addValue(id, entity.getId());
            SearchDocument document;
            try {
                document = entity.toSearchDocument();
            } catch (PersistenceException e) {
                // The database's trouble, not the entry's: it is tried again.
                throw e;
            } catch (RuntimeException e) {
                // Thrown on, it would fail whatever else is written with it, again and again.
                LOG.log(
                        Level.ERROR,
                        "no index entry can be made of " + entity.getClass().getSimpleName() + " " + entity.getId(),
                        e);
                target.addValue(stamp, FAILED);
                return;
            }
            target.addValue(stamp, stamp(entity.getUpdatedAt(), entity.getUseCount()));
            if (document == null) {
                // Without a visibility no query finds it.
                return;
            }
            target.addValue(type, document.type());
            target.addValue(language, document.language().code());
            target.addValue(externalId, document.externalId());
            Texts texts = document.language() == Language.EN ? english : french;
            target.addValue(texts.title(), document.title());
            target.addValue(texts.lead(), document.lead());
            target.addValue(texts.body(), document.body());
            for (String text : List.of(document.title(), document.lead(), document.body())) {
                String cleaned = PortalAnalysis.cleaned(text);
                target.addValue(texts.all(), cleaned);
                target.addValue(words, cleaned);
                target.addValue(near, cleaned);
            }
            document.facets().forEach(value -> target.addValue(facet, value));
            target.addValue(facet, SearchFacet.TYPE.indexed(document.type()));
            target.addValue(
                    facet, SearchFacet.LANGUAGE.indexed(document.language().code()));
            target.addValue(facet, SearchFacet.STATUS.indexed(document.draft() ? "draft" : "published"));
            if (document.networkId() != null) {
                target.addValue(
                        facet, SearchFacet.NETWORK.indexed(document.networkId().toString()));
            }
            if (isInSample(entity.getId())) {
                target.addValue(sample, IN_SAMPLE);
            }
            target.addValue(visibility, document.visibility().code());
            target.addValue(network, document.networkId());
            target.addValue(owner, document.ownerId());
            target.addValue(date, document.date());
            target.addValue(sortTitle, document.sortTitle());
            target.addValue(useCount, document.useCount());
            target.addValue(minutes, document.minutes());
            target.addValue(sizeMin, document.sizeMin());
            target.addValue(sizeMax, document.sizeMax());
            target.addValue(draft, document.draft());
            target.addValue(titleStart, document.title());
        }
    }
}
