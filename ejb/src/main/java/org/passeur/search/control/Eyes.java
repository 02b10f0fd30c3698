package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.DRAFT;
import static org.passeur.search.boundary.SearchDocumentBinder.FACET;
import static org.passeur.search.boundary.SearchDocumentBinder.ID;
import static org.passeur.search.boundary.SearchDocumentBinder.NETWORK;
import static org.passeur.search.boundary.SearchDocumentBinder.OWNER;
import static org.passeur.search.boundary.SearchDocumentBinder.VISIBILITY;

import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.boundary.Visibility;
import org.passeur.search.boundary.SearchDocument;
import org.passeur.search.boundary.SearchFacet;

/** What a query may look at: who looks, and what they narrowed it to. Each query of this portal filters by both. */
final class Eyes {

    private Eyes() {}

    static SearchPredicate see(SearchPredicateFactory f, Sight sight, Map<SearchFacet, String> narrowed) {
        var all = f.and().add(visible(f, sight));
        if (!sight.hidden().isEmpty()) {
            all.add(f.not(f.terms().field(ID).matchingAny(sight.hidden())));
        }
        narrowed.forEach((facet, code) -> all.add(narrowed(f, facet, code)));
        return all.toPredicate();
    }

    /** What this viewer may see, and nothing else: the same rule as the lists', and drafts that are theirs to write in. */
    private static SearchPredicate visible(SearchPredicateFactory f, Sight sight) {
        Viewer viewer = sight.viewer();
        var any = f.or().add(f.match().field(VISIBILITY).matching(Visibility.EVERYONE.code()));
        if (!viewer.networkIds().isEmpty()) {
            any = any.add(f.and(
                    f.match().field(VISIBILITY).matching(Visibility.NETWORK.code()),
                    f.terms().field(NETWORK).matchingAny(viewer.networkIds())));
        }
        if (viewer.isMember()) {
            any = any.add(f.match().field(OWNER).matching(viewer.memberId()));
        }
        if (!sight.written().isEmpty()) {
            // Of what is published, what whoever writes in it may read is what everybody else may.
            any = any.add(f.and(
                    f.match().field(DRAFT).matching(true), f.terms().field(ID).matchingAny(sight.written())));
        }
        return any.toPredicate();
    }

    /** What was made for no region in particular is found for each of them. */
    private static SearchPredicate narrowed(SearchPredicateFactory f, SearchFacet facet, String code) {
        return facet == SearchFacet.REGION
                ? f.terms()
                        .field(FACET)
                        .matchingAny(facet.indexed(code), SearchDocument.ANY_REGION)
                        .toPredicate()
                : f.match().field(FACET).matching(facet.indexed(code)).toPredicate();
    }
}
