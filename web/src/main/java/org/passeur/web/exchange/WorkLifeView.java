package org.passeur.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.passeur.exchange.boundary.Curators;
import org.passeur.exchange.boundary.WorkLife;
import org.passeur.exchange.boundary.WorkLives;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;

/** What is said of a plan or an activity, on its page: thanks, following, the newest comments. */
@Named
@RequestScoped
public class WorkLifeView {

    private static final String THANK = "remercier";

    /** In the address after a button to follow that could not be done. */
    private static final String FULL = "suivi-plein";

    private static final String FOLLOW = "suivre";

    private static final String YES = "oui";

    @Inject
    private WorkLives lives;

    @Inject
    private Portal portal;

    private WorkLife life;
    private Messages words;

    /** After the page's own view, which may have led elsewhere. */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getResponseComplete()) {
            return;
        }
        words = Messages.of("exchange", portal.getLanguage());
        Posted posted = Posted.current();
        if (posted.isForm() && (posted.isPressed(THANK) || posted.isPressed(FOLLOW))) {
            Address page = Address.of(portal.getPath());
            faces.getExternalContext().redirect((press(posted) ? page : page.with(FULL, "1")).toString());
            faces.responseComplete();
            return;
        }
        life = lives.of(portal.getId());
        if (life.followed()) {
            lives.see(portal.getId());
        }
    }

    /** Whether it could be done. */
    private boolean press(Posted posted) {
        Long id = portal.getId();
        boolean yes = posted.text(posted.isPressed(THANK) ? THANK : FOLLOW).equals(YES);
        try {
            if (posted.isPressed(THANK)) {
                if (yes) {
                    lives.thank(id);
                } else {
                    lives.takeBackThanks(id);
                }
            } else if (yes) {
                lives.follow(id);
            } else {
                lives.unfollow(id);
            }
        } catch (RuleBrokenException e) {
            // Nobody is shown the button to thank for what is their own: only one may follow too much already.
            return !posted.isPressed(FOLLOW);
        }
        return true;
    }

    /** Whether the reader can thank, which nobody does for their own. */
    public boolean isThankable() {
        return portal.getMember().viewer().isMember() && !life.own();
    }

    public boolean isMember() {
        return portal.getMember().viewer().isMember();
    }

    public String getThankLabel() {
        return words.get(life.thanked() ? "thanks.given" : "thanks.give");
    }

    /** What the button sends. */
    public String getThankValue() {
        return life.thanked() ? "non" : YES;
    }

    /** Whether the reader follows as much as one may, and wanted to follow this too. */
    public boolean isFull() {
        return Posted.current().isPressed(FULL) && !life.followed();
    }

    public String getFollowLabel() {
        return words.get(life.followed() ? "follow.on" : "follow.begin");
    }

    public String getFollowValue() {
        return life.followed() ? "non" : YES;
    }

    /** How many thank, in words; null as long as nobody does. */
    public String getThanks() {
        return life.thanks() == 0 ? null : words.count("thanks.count", life.thanks());
    }

    /** Who thanks, for the author of the work alone; null for others. */
    public String getThankedBy() {
        return life.thankedBy().isEmpty() ? null : words.format("thanks.names", String.join(", ", life.thankedBy()));
    }

    public boolean isThanked() {
        return life.thanked();
    }

    public boolean isFollowed() {
        return life.followed();
    }

    public List<CommentItem> getNewest() {
        return life.newest().stream()
                .map(comment -> CommentItem.of(comment, portal.getLanguage()))
                .toList();
    }

    public String getCommentsTitle() {
        return life.comments() == 0
                ? words.get("comments.title")
                : words.format("comments.title.count", life.comments());
    }

    public boolean isCommented() {
        return life.comments() > 0;
    }

    /** Whether the reader writes collections of some network. */
    public boolean isCurator() {
        return !Curators.networksOf(portal.getMember().viewer()).isEmpty();
    }

    /** Where the work is put into a collection. */
    public String getCollectAddress() {
        return portal.getPath() + "/trousses";
    }

    /** Of all comments. */
    public String getCommentsAddress() {
        Address all = Address.of(portal.getPath() + "/commentaires");
        Long read = Posted.current().id("revision");
        return (read == null ? all : all.with("revision", read.toString())).toString();
    }
}
