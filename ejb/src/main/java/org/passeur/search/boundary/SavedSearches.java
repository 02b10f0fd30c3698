package org.passeur.search.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.search.control.Engine;
import org.passeur.search.control.Outbox;
import org.passeur.search.control.VisibleSearch;
import org.passeur.search.entity.KeptSearch;

/** Questions that members keep; each is theirs alone. */
@Stateless
public class SavedSearches {

    private static final Logger LOG = System.getLogger(SavedSearches.class.getName());

    /** Of one member: each is asked again when the list is shown. */
    public static final int MOST = 30;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private VisibleSearch visible;

    @Inject
    private Engine engine;

    @Inject
    private Outbox outbox;

    /** The caller's, newest first, with how much each finds that is new. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<SavedSearch> list() {
        Viewer viewer = member();
        return kept(viewer).stream()
                .map(kept -> {
                    Map<SearchFacet, String> narrowed = read(kept.getNarrowed());
                    return new SavedSearch(
                            kept.getId(),
                            kept.getWords(),
                            narrowed,
                            kept.isAlert(),
                            news(viewer, kept, narrowed).orElse(0));
                })
                .toList();
    }

    /** None while the engine does not answer: the page is there to delete them, too. */
    private OptionalLong news(Viewer viewer, KeptSearch kept, Map<SearchFacet, String> narrowed) {
        try {
            return OptionalLong.of(
                    engine.ask(() -> visible.countSince(viewer, kept.getWords(), narrowed, kept.getSeenAt())));
        } catch (RuntimeException e) {
            // Whatever it is about this one, the others are shown.
            LOG.log(Level.WARNING, "what is new of a kept search cannot be counted now", e);
            return OptionalLong.empty();
        }
    }

    /**
     * Keeps a question; one that is kept already stays, told or not as is wanted now.
     *
     * @return its id
     * @throws RuleBrokenException when there are {@link #MOST} already ({@code search.tooMany})
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Long save(
            @NotBlank @Size(max = SearchQuery.MAX_TEXT) String text,
            @NotNull Map<SearchFacet, @NotNull @Size(max = SearchQuery.MAX_CODE) String> narrowed,
            boolean alert) {
        Viewer viewer = member();
        if (!CleanText.isClean(text) || narrowed.values().stream().anyMatch(code -> !code.matches("[\\w:.-]+"))) {
            throw new RuleBrokenException("q", CleanText.CODE);
        }
        String words = text.strip();
        String lines = write(narrowed);
        List<KeptSearch> all = kept(viewer);
        for (KeptSearch kept : all) {
            if (kept.getWords().equals(words) && kept.getNarrowed().equals(lines)) {
                kept.tell(alert);
                return kept.getId();
            }
        }
        if (all.size() >= MOST) {
            throw new RuleBrokenException("q", "search.tooMany");
        }
        Instant now = Instant.now();
        KeptSearch kept = new KeptSearch(viewer.memberId(), words, lines, alert, now);
        // What is on its way to the index is new to its member.
        kept.see(outbox.foundUntil(now));
        entityManager.persist(kept);
        return kept.getId();
    }

    /**
     * @throws NotFoundException when it is not the caller's
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void tell(@NotNull Long id, boolean alert) {
        own(id).tell(alert);
    }

    /**
     * What it finds now is not new any more, as far as it could be found: what is on its way to the index is new still.
     *
     * @return it, with how much was new
     * @throws NotFoundException when it is not the caller's
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public SavedSearch see(@NotNull Long id) {
        KeptSearch kept = own(id);
        Map<SearchFacet, String> narrowed = read(kept.getNarrowed());
        Instant until = outbox.foundUntil(Instant.now());
        OptionalLong news = news(member(), kept, narrowed);
        if (news.isPresent() && until.isAfter(kept.getSeenAt())) {
            kept.see(until);
        }
        return new SavedSearch(kept.getId(), kept.getWords(), narrowed, kept.isAlert(), news.orElse(0));
    }

    /**
     * @throws NotFoundException when it is not the caller's
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void delete(@NotNull Long id) {
        entityManager.remove(own(id));
    }

    private KeptSearch own(Long id) {
        KeptSearch kept = entityManager.find(KeptSearch.class, id);
        if (kept == null || !member().is(kept.getMemberId())) {
            throw new NotFoundException("search", id);
        }
        return kept;
    }

    private List<KeptSearch> kept(Viewer viewer) {
        return entityManager
                .createQuery(
                        "select k from KeptSearch k where k.memberId = :me order by k.createdAt desc, k.id desc",
                        KeptSearch.class)
                .setParameter("me", viewer.memberId())
                .setMaxResults(MOST)
                .getResultList();
    }

    private Viewer member() {
        Viewer viewer = members.viewer();
        if (!viewer.isMember()) {
            throw new SignInRequiredException();
        }
        return viewer;
    }

    private static String write(Map<SearchFacet, String> narrowed) {
        return new TreeMap<>(narrowed)
                .entrySet().stream()
                        .map(one -> one.getKey().code() + "=" + one.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<SearchFacet, String> read(String lines) {
        Map<SearchFacet, String> narrowed = new TreeMap<>();
        lines.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts ->
                        Coded.find(SearchFacet.class, parts[0]).ifPresent(facet -> narrowed.put(facet, parts[1])));
        return narrowed;
    }
}
