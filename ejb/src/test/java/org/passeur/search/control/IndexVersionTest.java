package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Sortable;
import org.junit.jupiter.api.Test;
import org.passeur.search.boundary.SearchDocumentBinder;
import org.passeur.search.config.PortalAnalysis;

class IndexVersionTest {

    @Test
    void restsOnTheFieldsAndOnBothHalvesOfTheAnalysis() {
        String said = IndexVersion.whatIsSaid();

        assertTrue(said.contains("field(" + SearchDocumentBinder.STAMP), said);
        assertTrue(said.contains("analyzer(" + PortalAnalysis.FRENCH), said);
        assertTrue(said.contains("frenchLightStem"), "as Lucene calls it");
        assertTrue(said.contains("light_french"), "as OpenSearch calls it");
        assertTrue(said.contains("sortable(YES"), said);
    }

    @Test
    void restsOnTheSettingsThatAnEngineReadsWhenItMakesAnIndex() {
        String said = IndexVersion.whatIsSaid();

        assertTrue(
                Pattern.compile("index-settings\\.json [0-9a-f]{8}")
                        .matcher(said)
                        .find(),
                said);
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(IndexVersion.whatIsSaid(), IndexVersion.whatIsSaid());
        assertTrue(IndexVersion.current().matches("[0-9a-f]{8}"), IndexVersion.current());
    }

    @Test
    void anotherOptionOfAFieldIsAnotherVersion() {
        assertNotEquals(field(Sortable.YES), field(Sortable.NO));
    }

    @Test
    void anotherParameterOfAnAnalyzerIsAnotherVersion() {
        assertNotEquals(filter("light_french"), filter("minimal_french"));
    }

    @Test
    void namesOfOpenSearchSayTheVersionAndLeadBackToTheKind() {
        VersionedLayout layout = new VersionedLayout();

        String name = layout.createInitialElasticsearchIndexName("group-plan");

        assertEquals("group-plan-" + IndexVersion.current() + "-000001", name);
        assertEquals("group-plan", layout.extractUniqueKeyFromElasticsearchIndexName(name));
    }

    private static String field(Sortable sortable) {
        Recording said = new Recording(word -> word);
        said.proxy(IndexSchemaElement.class)
                .field("title", types -> types.asString().sortable(sortable))
                .toReference();
        return said.toString();
    }

    private static String filter(String language) {
        Recording said = new Recording(word -> word);
        said.proxy(ElasticsearchAnalysisConfigurationContext.class)
                .tokenFilter("stem")
                .type("stemmer")
                .param("language", language);
        return said.toString();
    }
}
