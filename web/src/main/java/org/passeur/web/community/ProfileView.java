package org.passeur.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.MembershipInfo;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.boundary.Networks.OrganisationItem;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.SignInServlet;

/** The first questions, and what a member changes later. */
@Named
@RequestScoped
public class ProfileView {

    private static final int MAX_NAME = 80;

    @Inject
    private Members members;

    @Inject
    private Networks networks;

    @Inject
    private Portal portal;

    @Inject
    private CommunityWords words;

    private ProfileForm form;
    private MembershipInfo membership;
    private boolean first;
    private List<NetworkItem> networkItems;
    private List<OrganisationItem> organisationItems;
    private List<StoredAndTyped.Part> conflict = List.of();

    /** Message keys by field. */
    private final Map<String, String> errors = new LinkedHashMap<>();

    @PostConstruct
    void open() {
        form = new ProfileForm(portal.getLanguage());
        first = portal.getMember().isProfileMissing();
        networkItems = networks.listNetworks();
        organisationItems = networks.listOrganisations();
        membership = members.findMyMembership().orElse(null);
    }

    /** Shows what is stored, unless a form was sent. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            members.findMyProfile().ifPresent(form::show);
        }
    }

    public void save() throws IOException {
        check();
        if (!errors.isEmpty()) {
            return;
        }
        try {
            members.saveMyProfile(form.toProfile());
            leave();
        } catch (ConflictException e) {
            form.setVersion(e.currentVersion());
            compare();
        } catch (RuleBrokenException e) {
            e.violations().forEach(violation -> errors.put(violation.field(), violation.code()));
        }
    }

    private void leave() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String target = external.getRequestParameterMap().get("vers");
        external.redirect(SignInServlet.localOr(target, first ? "/" : "/profil?enregistre=1"));
    }

    /** Shows what changed meanwhile; when nothing that was typed differs from it, it is saved already. */
    private void compare() throws IOException {
        Profile stored = members.findMyProfile().orElseThrow();
        Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
        form.getDays().forEach(day -> days.put(day.getDay(), day.getLabel()));
        conflict = ProfileConflict.between(
                stored,
                form.toProfile(),
                Messages.of("community", portal.getLanguage()),
                networkItems,
                organisationItems,
                days);
        if (conflict.isEmpty()) {
            leave();
        }
    }

    private void check() {
        String name = form.getDisplayName();
        if (name == null || name.isBlank()) {
            errors.put("displayName", "profile.name.required");
        } else if (name.strip().length() > MAX_NAME) {
            errors.put("displayName", "profile.name.tooLong");
        }
        if (form.getRegion() == null || form.getRegion().isBlank()) {
            errors.put("region", "profile.region.required");
        }
        try {
            form.toWorkingHours();
        } catch (IllegalArgumentException e) {
            errors.put("hours", "profile.hours.order");
        }
    }

    public ProfileForm getForm() {
        return form;
    }

    /** Whether the person answers for the first time. */
    public boolean isFirst() {
        return first;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    /** What was stored in another window and is not what was typed. */
    public List<StoredAndTyped.Part> getConflict() {
        return conflict;
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public List<NetworkItem> getNetworks() {
        return networkItems;
    }

    public List<OrganisationItem> getOrganisations() {
        return organisationItems;
    }

    /** The name set back by how deep the network lies in others, and whether it answers first. */
    public String label(NetworkItem network) {
        String name = CommunityWords.indented(network.name(), network.depth());
        return network.admission() == Admission.OPEN ? name : words.format("profile.network.asks", name);
    }

    /** Where the person stands in the stored network; null without one. */
    public String getMembership() {
        return membership == null
                ? null
                : words.format("profile.membership." + membership.state().code(), membership.networkName());
    }

    /** Who decides, while somebody has to; null otherwise. */
    public String getDeciders() {
        if (membership == null || membership.state().isMember()) {
            return null;
        }
        return membership.deciders().isEmpty()
                ? words.get("profile.deciders.none")
                : words.format("profile.deciders", String.join(", ", membership.deciders()));
    }
}
