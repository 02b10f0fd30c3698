package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.util.List;
import java.util.Map;
import javax.naming.NamingException;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Visibility;
import org.passeur.exchange.boundary.Collections;
import org.passeur.exchange.boundary.Comments;
import org.passeur.exchange.boundary.ExchangeSetup;
import org.passeur.exchange.boundary.SaveCollection;
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
        calls.put("Collections.list", about -> bean(Collections.class).list(1, 10));
        calls.put("Collections.ofMyNetworks", about -> bean(Collections.class).ofMyNetworks(3));
        calls.put("Collections.networks", about -> bean(Collections.class).networks());
        calls.put("Collections.mine", about -> bean(Collections.class).mine());
        calls.put("Collections.get", about -> bean(Collections.class).get(about.file()));
        // For the scene: one that its network's coordinator makes.
        calls.put("collection", about -> bean(Collections.class).save(collection(null, about)));
        calls.put("Collections.save", about -> bean(Collections.class).save(collection(about.file(), about)));
        calls.put("Collections.add", about -> {
            bean(Collections.class).add(about.file(), about.id(), "Pour commencer.", false);
            return "";
        });
        calls.put("Collections.delete", about -> {
            bean(Collections.class).delete(about.file(), 0);
            return "";
        });
        calls.put(
                "ExchangeSetup.findWork",
                about -> bean(ExchangeSetup.class).findWork(WorkKind.PLAN, "passeur:plan:traverser-l-hiver"));
        calls.put(
                "ExchangeSetup.comment",
                about -> bean(ExchangeSetup.class)
                        .comment(
                                me(),
                                new WriteComment(WorkKind.PLAN, about.id(), 1, null, "Un essai.", Language.FR, false)));
        calls.put("ExchangeSetup.thank", about -> {
            bean(ExchangeSetup.class).thank(me(), about.id());
            return "";
        });
        calls.put("ExchangeSetup.follow", about -> {
            bean(ExchangeSetup.class).follow(me(), about.id());
            return "";
        });
        calls.put("ExchangeSetup.collect", about -> {
            bean(ExchangeSetup.class).collect(collection(null, about));
            return "";
        });
        calls.put("WorkLives.followed", about -> bean(WorkLives.class).followed());
    }

    private static Long me() throws NamingException {
        Long me = bean(Members.class).viewer().memberId();
        return me == null ? 0L : me;
    }

    private static SaveCollection collection(Long id, BoundaryCall.About about) {
        Visibility visibility = about.visibility().equals("EVERYONE") ? Visibility.EVERYONE : Visibility.NETWORK;
        return new SaveCollection(
                id, 0, about.network(), "Trousse d’essai", null, Language.FR, visibility, List.of(), false);
    }
}
