package org.passeur.search.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** Names of the indexes on OpenSearch and Elasticsearch: {@code plan-0a1b2c3d-000001}, with an alias to read and to write. */
public class VersionedLayout implements IndexLayoutStrategy {

    private static final Pattern NAME = Pattern.compile("(.+)-[0-9a-f]{8}-000001");

    private static String versioned(String index) {
        return index + "-" + IndexVersion.current();
    }

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return versioned(index) + "-000001";
    }

    @Override
    public String createWriteAlias(String index) {
        return versioned(index) + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return versioned(index) + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return index;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no index of the portal is called " + name);
        }
        return matcher.group(1);
    }
}
