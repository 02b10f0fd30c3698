package org.passeur.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.ReadableWorks;
import org.passeur.practice.boundary.WorkKind;

/** Who may have a part in what is said of a work: whoever reads it. */
@Dependent
public class Readers {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    /**
     * @throws SignInRequiredException when the caller has no profile
     */
    public Viewer member() {
        Viewer viewer = members.viewer();
        if (!viewer.isMember()) {
            throw new SignInRequiredException();
        }
        return viewer;
    }

    /**
     * Refuses unless the viewer may read all these works.
     *
     * @throws NotFoundException when they may not read one of them
     */
    public void mustRead(Viewer viewer, Collection<Long> workIds) {
        if (workIds.isEmpty()) {
            return;
        }
        var query = entityManager.createQuery(
                "select w.id from Work w where w.id in :ids and " + ReadableWorks.clause("w", viewer), Long.class);
        ReadableWorks.parameters(viewer).forEach(query::setParameter);
        Set<Long> readable = new HashSet<>(query.setParameter("ids", workIds).getResultList());
        for (Long id : workIds) {
            if (!readable.contains(id)) {
                throw new NotFoundException("work", id);
            }
        }
    }

    /**
     * Owner of a work that the viewer may read.
     *
     * @param kind of the work; null when the caller knows that it fits
     * @throws NotFoundException when they may not
     */
    public Long ownerOf(Viewer viewer, WorkKind kind, Long workId) {
        var query = entityManager.createQuery(
                "select w.ownerId from Work w where w.id = :id and " + ReadableWorks.clause("w", viewer)
                        + (kind == null ? "" : " and w.kind = :kind"),
                Long.class);
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        parameters.put("id", workId);
        if (kind != null) {
            parameters.put("kind", kind.code());
        }
        parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFoundException("work", workId));
    }
}
