package org.passeur.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.MyWork;
import org.passeur.practice.boundary.MyWorks;
import org.passeur.practice.boundary.SharedWork;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Route;

/** What a member writes: drafts to go on with, what is published, what changed since. */
@Named
@RequestScoped
public class MyWorksView {

    private static final int SIZE = 50;

    @Inject
    private MyWorks works;

    @Inject
    private AnyWork any;

    @Inject
    private Words words;

    private Page<MyWork> page;
    private List<SharedWork> shared;
    private MyWork toDelete;
    private String fault;

    /** Read before anything else: what is on the page decides which of its buttons can have been pressed. */
    @PostConstruct
    void open() {
        String number = parameters().get("page");
        page = works.list(number != null && number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 1, SIZE);
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Does what the pressed button says. */
    public void run() throws IOException {
        Map<String, String> parameters = parameters();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        String asked = parameters.get("doDelete");
        if (asked != null) {
            toDelete = find(asked).filter(this::isDeletable).orElse(null);
        }
        String confirmed = parameters.get("doDeleteNow");
        if (confirmed != null) {
            leave("supprime", () -> delete(confirmed));
        }
        String withdrawn = parameters.get("doWithdraw");
        if (withdrawn != null) {
            leave("retire", () -> withdraw(withdrawn));
        }
    }

    private void leave(String done, Runnable action) throws IOException {
        try {
            action.run();
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Address.of(Route.MY_WORKS.address())
                            .with("fait", done)
                            .toString());
        } catch (ConflictException e) {
            fault = "mine.changed";
        } catch (NotFoundException e) {
            fault = "mine.gone";
        }
    }

    private void delete(String work) {
        String[] parts = work.split("-");
        if (parts.length != 3 || !parts[1].matches("\\d{1,18}") || !parts[2].matches("\\d{1,18}")) {
            throw new NotFoundException("work", work);
        }
        Long id = Long.valueOf(parts[1]);
        long version = Long.parseLong(parts[2]);
        any.delete(kind(parts[0]), id, version);
    }

    private void withdraw(String key) {
        MyWork work = find(key).orElseThrow(() -> new NotFoundException("work", key));
        any.withdraw(kind(work.type()), work.id());
    }

    private static WorkKind kind(String type) {
        return Coded.find(WorkKind.class, type).orElseThrow(() -> new NotFoundException("work", type));
    }

    /**
     * @param key {@code plan-12}
     */
    private Optional<MyWork> find(String key) {
        return page.items().stream().filter(work -> key(work).equals(key)).findFirst();
    }

    public String key(MyWork work) {
        return work.type() + "-" + work.id();
    }

    public boolean isDeletable(MyWork work) {
        return work.status() == WorkStatus.DRAFT;
    }

    /** What goes with it, for whoever confirms. */
    public String getLoss() {
        return words.get(toDelete.headRevision() == 0 ? "mine.delete.text" : "mine.erase.text");
    }

    public String readAddress(MyWork work) {
        return AnyWork.page(kind(work.type())).address(work.id());
    }

    public String editAddress(MyWork work) {
        return AnyWork.form(kind(work.type())).address(work.id());
    }

    public String state(MyWork work) {
        return words.get("mine.kind." + work.type()) + " · "
                + words.get("mine.saved", words.dateAndTime(work.updatedAt()));
    }

    public String lang(MyWork work) {
        return words.wording().langOf(work.language());
    }

    public List<MyWork> getDrafts() {
        return page.items().stream()
                .filter(work -> work.status() == WorkStatus.DRAFT)
                .toList();
    }

    public List<MyWork> getPublished() {
        return page.items().stream()
                .filter(work -> work.status() == WorkStatus.PUBLISHED)
                .toList();
    }

    /** Plans of others that the person writes in. */
    public List<SharedWork> getShared() {
        if (shared == null) {
            shared = works.shared();
        }
        return shared;
    }

    public String editAddress(SharedWork work) {
        return Route.PLAN_EDIT.address(work.id());
    }

    public String state(SharedWork work) {
        return words.get("team.of", work.owner()) + " · "
                + words.get("mine.saved", words.dateAndTime(work.updatedAt()));
    }

    public String lang(SharedWork work) {
        return words.wording().langOf(work.language());
    }

    /** What was published a moment ago; null when nothing was. */
    public MyWork getJustPublished() {
        String key = parameters().get("publie");
        return key == null ? null : find(key).orElse(null);
    }

    public Page<MyWork> getPage() {
        return page;
    }

    /** Asked to be deleted, to be confirmed; null when nothing is. */
    public MyWork getToDelete() {
        return toDelete;
    }

    /** Key of what went wrong; null when nothing did. */
    public String getFault() {
        return fault;
    }
}
