package org.passeur.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passeur.exchange.boundary.FollowedWork;
import org.passeur.exchange.boundary.WorkLives;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Wording;
import org.passeur.web.practice.AnyWork;

/** What a member follows, with what is new first. */
@Named
@RequestScoped
public class FollowedView {

    /** On pages that are about something else. */
    private static final int FEW = 5;

    @Inject
    private WorkLives lives;

    @Inject
    private Portal portal;

    private List<Item> items;

    /**
     * @param address null of a work that the reader has lost sight of
     * @param text its title, or what is told instead
     * @param news null of a work that the reader has lost sight of
     */
    public record Item(Long workId, String address, String text, String lang, String news) {}

    @PostConstruct
    void open() {
        items = lives.followed().stream()
                .sorted(Comparator.comparing((FollowedWork work) -> !work.isNew()))
                .map(this::item)
                .toList();
    }

    /** Does what the pressed button says. */
    public void run() throws IOException {
        Posted posted = Posted.current();
        if (posted.isForm() && posted.id("doUnfollow") != null) {
            lives.unfollow(posted.id("doUnfollow"));
            FacesContext.getCurrentInstance().getExternalContext().redirect(portal.getPath());
        }
    }

    private Item item(FollowedWork work) {
        Messages words = Messages.of("exchange", portal.getLanguage());
        if (work.isLost()) {
            return new Item(
                    work.workId(),
                    null,
                    words.format("follow.lost." + work.kind().code(), Dates.date(work.since(), portal.getLocale())),
                    null,
                    null);
        }
        return new Item(
                work.workId(),
                AnyWork.page(work.kind()).address(work.workId()),
                work.title(),
                Wording.of(portal.getLanguage()).langOf(work.language()),
                news(work, words));
    }

    private static String news(FollowedWork work, Messages words) {
        List<String> news = new ArrayList<>();
        if (work.revision() != null) {
            news.add(words.format("follow.revision", work.revision()));
        }
        if (work.reports() > 0) {
            news.add(words.count("follow.reports", work.reports()));
        }
        if (work.comments() > 0) {
            news.add(words.count("follow.comments", work.comments()));
        }
        return news.isEmpty() ? words.get("follow.nothing") : words.format("follow.new", String.join(", ", news));
    }

    public List<Item> getItems() {
        return items;
    }

    /** Those with news before the others. */
    public List<Item> getFew() {
        return items.subList(0, Math.min(FEW, items.size()));
    }
}
