package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.util.Map;
import org.passeur.exchange.boundary.Comments;
import org.passeur.exchange.boundary.WorkLives;
import org.passeur.exchange.boundary.WriteComment;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.WorkKind;

/** Comments, thanks, following. */
final class ExchangeCalls {

    private ExchangeCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put("Comments.list", about -> bean(Comments.class).list(WorkKind.PLAN, about.id(), 1, 10));
        calls.put(
                "Comments.write",
                about -> bean(Comments.class)
                        .write(new WriteComment(WorkKind.PLAN, about.id(), 1, null, "Un essai.", Language.FR, false)));
        calls.put("Comments.edit", about -> {
            bean(Comments.class).edit(about.file(), 0, "Un autre essai.", Language.FR, false);
            return "";
        });
        calls.put("Comments.erase", about -> {
            bean(Comments.class).erase(about.file());
            return "";
        });
        calls.put("Comments.withdraw", about -> {
            bean(Comments.class).withdraw(about.file(), "Un essai.");
            return "";
        });
        calls.put("WorkLives.of", about -> bean(WorkLives.class).of(about.id()));
        calls.put("WorkLives.thank", about -> {
            bean(WorkLives.class).thank(about.id());
            return "";
        });
        calls.put("WorkLives.takeBackThanks", about -> {
            bean(WorkLives.class).takeBackThanks(about.id());
            return "";
        });
        calls.put("WorkLives.follow", about -> {
            bean(WorkLives.class).follow(about.id());
            return "";
        });
        calls.put("WorkLives.unfollow", about -> {
            bean(WorkLives.class).unfollow(about.id());
            return "";
        });
        calls.put("WorkLives.see", about -> {
            bean(WorkLives.class).see(about.id());
            return "";
        });
        calls.put("WorkLives.followed", about -> bean(WorkLives.class).followed());
    }
}
