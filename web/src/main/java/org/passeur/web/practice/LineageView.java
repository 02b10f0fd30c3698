package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.passeur.practice.boundary.Descent;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** The tree of adaptations that a plan, an activity or a sheet stands in. */
@Named
@RequestScoped
public class LineageView {

    @Inject
    private AnyWork works;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    private Route own;
    private Node root;
    private String title;
    private boolean cut;
    private boolean older;

    /**
     * @param credit who shares it, since when
     * @param changes address of what it changed of its original; null for the first of the tree
     * @param current {@code page} for the one that the tree was asked for
     */
    public record Node(
            String title,
            String address,
            String credit,
            String changes,
            String changesLabel,
            String current,
            List<Node> below) {}

    public void load() {
        WorkKind kind = AnyWork.kind(portal.getRoute());
        own = AnyWork.page(kind);
        Descent tree = works.lineage(kind, portal.getId());
        root = node(tree);
        cut = tree.cut();
        older = tree.older();
    }

    private Node node(Descent work) {
        if (work.asked()) {
            title = work.title();
        }
        String date = Dates.date(work.publishedAt(), portal.getLanguage().locale());
        return new Node(
                work.title(),
                own.address(work.id()),
                String.join(
                        " · ",
                        Stream.of(work.author(), date)
                                .filter(part -> part != null)
                                .toList()),
                work.revision() == null
                        ? null
                        : Address.of(own.address(work.id()) + "/changements")
                                .with(ChangesView.FROM, ChangesView.ORIGIN)
                                .toString(),
                words.get("lineage.changes"),
                work.asked() ? "page" : null,
                work.adaptations().stream().map(this::node).toList());
    }

    public List<Node> getRoots() {
        return List.of(root);
    }

    /** Whether there are more adaptations than the page shows. */
    public boolean isCut() {
        return cut;
    }

    /** Whether what the first of the page was adapted from is not on it. */
    public boolean isOlder() {
        return older;
    }

    public String getTitle() {
        return title;
    }

    /** Of the work. */
    public String getAddress() {
        return own.address(portal.getId());
    }
}
