package org.passeur.search.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.passeur.search.boundary.SearchDocumentBinder;
import org.passeur.search.config.PortalAnalysis;

/**
 * What fields the index has, how text is analysed and how an engine keeps it, as a short name: it is part of the name of the
 * index. Nobody has to remember to raise it, because it is worked out from what the binder, both halves of the analysis and
 * the settings say.
 */
public final class IndexVersion {

    /** Digits of sixteen: two of the few versions that a portal ever has are not the same by chance. */
    private static final int LENGTH = 8;

    /** Of all that is put right in a text before it is written: how that is done is code, not configuration. */
    private static final String SAMPLE = "L’œuvre des intervenant·e·s, participant(e)s.Suite";

    /** As {@code persistence.xml} names them. An engine reads some of them only when it makes an index. */
    private static final String SETTINGS = "org/passeur/search/control/index-settings.json";

    private static final String CURRENT = of(whatIsSaid());

    private IndexVersion() {}

    public static String current() {
        return CURRENT;
    }

    static String whatIsSaid() {
        Recording said = new Recording(IndexVersion::withContent);
        PortalAnalysis analysis = new PortalAnalysis();
        analysis.configure(said.proxy(LuceneAnalysisConfigurationContext.class));
        analysis.configure(said.proxy(ElasticsearchAnalysisConfigurationContext.class));
        new SearchDocumentBinder().bind(said.proxy(TypeBindingContext.class));
        return said + PortalAnalysis.cleaned(SAMPLE) + withContent(SETTINGS);
    }

    /** A parameter that names a file of the portal stands for what is in it. */
    private static String withContent(String parameter) {
        String path = parameter.startsWith("/") ? parameter : "/" + parameter;
        if (!path.matches("[\\w./-]+\\.\\w+")) {
            return parameter;
        }
        try (InputStream file = PortalAnalysis.class.getResourceAsStream(path)) {
            return file == null
                    ? parameter
                    : parameter + " " + of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
