package org.passeur.exchange.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.passeur.exchange.control.CollectionRules;
import org.passeur.exchange.control.NoPerson;
import org.passeur.exchange.entity.CuratedCollection;
import org.passeur.exchange.entity.WorkComment;
import org.passeur.exchange.entity.WorkFollow;
import org.passeur.exchange.entity.WorkMember;
import org.passeur.exchange.entity.WorkThanks;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.practice.boundary.WorkKind;

/** Makes what members who never signed in say, thank, follow and collect, for a demonstration. */
@Stateless
public class ExchangeSetup {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NoPerson noPerson;

    @Inject
    private CollectionRules rules;

    /**
     * Id of a work by its lasting one.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Long findWork(@NotNull WorkKind kind, @NotNull String externalId) {
        return entityManager
                .createQuery("select w.id from Work w where w.kind = :kind and w.externalId = :externalId", Long.class)
                .setParameter("kind", kind.code())
                .setParameter("externalId", externalId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(kind.code(), externalId));
    }

    /** A comment in a member's name. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Long comment(@NotNull Long memberId, @NotNull @Valid WriteComment written) {
        noPerson.check("text", written.text(), WriteComment.MAX_TEXT, written.language(), written.nobodyNamed());
        WorkComment comment = new WorkComment(written, memberId, Instant.now());
        entityManager.persist(comment);
        entityManager.flush();
        return comment.getId();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void thank(@NotNull Long memberId, @NotNull Long workId) {
        entityManager.persist(new WorkThanks(new WorkMember(workId, memberId), Instant.now()));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void follow(@NotNull Long memberId, @NotNull Long workId) {
        entityManager.persist(new WorkFollow(new WorkMember(workId, memberId), Instant.now()));
    }

    /** A collection of a network, whoever curates it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void collect(@NotNull @Valid SaveCollection told) {
        rules.check(told);
        CuratedCollection collection = new CuratedCollection(told.networkId());
        collection.describe(told, Instant.now());
        entityManager.persist(collection);
    }
}
