package org.passeur.community.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.SignedInMember;
import org.passeur.platform.boundary.Caller;
import org.passeur.platform.boundary.Importer;
import org.passeur.platform.boundary.SignInRequiredException;

/** Tells the platform who asks. */
@ApplicationScoped
public class CurrentImporter implements Caller {

    @Inject
    private Members members;

    @Override
    public Importer importer() {
        SignedInMember member = members.current();
        if (!member.viewer().isMember()) {
            throw new SignInRequiredException();
        }
        return new Importer(member.viewer().memberId(), member.networkId());
    }
}
