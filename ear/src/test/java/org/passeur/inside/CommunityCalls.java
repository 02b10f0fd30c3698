package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.naming.NamingException;
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.CommunitySetup;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.NetworkAdministration;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.OrganisationAdministration;
import org.passeur.community.boundary.People;
import org.passeur.community.boundary.PeopleFilter;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.community.boundary.SaveOrganisation;
import org.passeur.platform.boundary.Language;

/** Members, networks, organisations, people. */
final class CommunityCalls {

    private CommunityCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put("Members.viewer", about -> bean(Members.class).viewer());
        calls.put("Members.current", about -> bean(Members.class).current());
        calls.put("Members.findMyProfile", about -> bean(Members.class).findMyProfile());
        calls.put("Members.saveMyProfile", about -> {
            Members members = bean(Members.class);
            long version = members.findMyProfile().map(Profile::version).orElse(0L);
            members.saveMyProfile(
                    new Profile(about.subject(), Region.ESTRIE, about.network(), null, Language.FR, null, version));
            return "";
        });
        calls.put(
                "CommunitySetup.isAnybodyThere",
                about -> bean(CommunitySetup.class).isAnybodyThere());
        calls.put(
                "CommunitySetup.createMember",
                about -> bean(CommunitySetup.class)
                        .createMember(
                                UUID.randomUUID().toString(),
                                new Profile("Essai", Region.ESTRIE, null, null, Language.FR, null, 0)));
        calls.put("CommunitySetup.grant", about -> {
            Long anybody = bean(Members.class).viewer().memberId();
            bean(CommunitySetup.class).grant(anybody == null ? 0L : anybody, about.network(), NetworkRole.TRAINER);
            return "";
        });
        calls.put("Members.findMyMembership", about -> bean(Members.class).findMyMembership());
        calls.put(
                "NetworkAdministration.list",
                about -> bean(NetworkAdministration.class).list());
        calls.put(
                "NetworkAdministration.get",
                about -> bean(NetworkAdministration.class).get(0L));
        calls.put("NetworkAdministration.save", about -> network());
        calls.put("NetworkAdministration.delete", about -> {
            bean(NetworkAdministration.class).delete(0L, 0);
            return "";
        });
        calls.put(
                "OrganisationAdministration.list",
                about -> bean(OrganisationAdministration.class).list("", 1, 10));
        calls.put(
                "OrganisationAdministration.get",
                about -> bean(OrganisationAdministration.class).get(0L));
        calls.put("OrganisationAdministration.save", about -> organisation());
        calls.put("OrganisationAdministration.delete", about -> {
            bean(OrganisationAdministration.class).delete(0L, 0);
            return "";
        });
        calls.put("People.list", about -> bean(People.class).list(new PeopleFilter("", null, false), 1, 10));
        calls.put("People.networks", about -> bean(People.class).networks());
        calls.put("People.get", about -> bean(People.class).get(about.person()));
        calls.put("People.grant", about -> {
            bean(People.class).grant(about.person(), about.personsNetwork(), NetworkRole.TRAINER);
            return "";
        });
        calls.put("People.revoke", about -> {
            bean(People.class).revoke(about.person(), about.personsNetwork(), NetworkRole.TRAINER);
            return "";
        });
        calls.put("People.accept", about -> {
            bean(People.class).accept(about.person(), about.personsNetwork());
            return "";
        });
        calls.put("People.refuse", about -> {
            bean(People.class).refuse(about.person(), about.personsNetwork());
            return "";
        });
        calls.put("People.remove", about -> {
            bean(People.class).remove(about.person(), about.personsNetwork());
            return "";
        });
        calls.put("Networks.listNetworks", about -> bean(Networks.class).listNetworks());
        calls.put("Networks.listOrganisations", about -> bean(Networks.class).listOrganisations());
    }

    private static Long network() throws NamingException {
        return bean(NetworkAdministration.class)
                .save(new SaveNetwork(
                        null, 0, "Réseau d’essai", NetworkLevel.LOCAL, Region.ESTRIE, null, Admission.CONFIRMED));
    }

    private static Long organisation() throws NamingException {
        return bean(OrganisationAdministration.class)
                .save(new SaveOrganisation(null, 0, "Organisme d’essai", Region.ESTRIE, Set.of()));
    }
}
