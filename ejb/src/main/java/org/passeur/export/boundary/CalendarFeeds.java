package org.passeur.export.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passeur.community.boundary.Members;
import org.passeur.export.control.PlanRows;
import org.passeur.export.entity.CalendarFeed;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.SecretToken;
import org.passeur.platform.boundary.SignInRequiredException;

/** The private address of each member under which calendar programs read the dates of their plans. */
@Stateless
public class CalendarFeeds {

    /** Plans in one calendar, those last changed: a program reads all of it each hour. */
    public static final int PLANS = 100;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private PlanRows rows;

    /** When the caller's address was made; empty without one. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Optional<Instant> findMine() {
        return find().map(CalendarFeed::getCreatedAt);
    }

    /**
     * Makes an address for the caller; the one before leads nowhere any more.
     *
     * @return its secret, which is not kept
     * @throws SignInRequiredException before the first questions are answered
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public String renew() {
        Long me = members.viewer().memberId();
        if (me == null) {
            throw new SignInRequiredException();
        }
        String token = SecretToken.create();
        CalendarFeed feed = find().orElseGet(() -> new CalendarFeed(me));
        feed.renew(SecretToken.hash(token), Instant.now());
        entityManager.merge(feed);
        return token;
    }

    /** Ends the caller's address at once; without one there is nothing to do. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void revoke() {
        find().ifPresent(entityManager::remove);
    }

    /**
     * What a calendar shows, to whoever has its address: the plans that its owner is writing and that have dates.
     *
     * @throws NotFoundException when it was revoked, or never was: all the same
     */
    @PermitAll
    public List<PlanCopy> open(@NotNull @Size(max = 100) String token) {
        Long owner = entityManager
                .createQuery("select f.memberId from CalendarFeed f where f.tokenHash = :hash", Long.class)
                .setParameter("hash", SecretToken.hash(token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("CalendarFeed", 0L));
        return rows.dated(owner, PLANS);
    }

    private Optional<CalendarFeed> find() {
        Long me = members.viewer().memberId();
        return me == null ? Optional.empty() : Optional.ofNullable(entityManager.find(CalendarFeed.class, me));
    }
}
