package org.passeur.web.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.SignedInMember;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.SignInRequiredException;

/** Who a token stands for. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private Members members;

    /**
     * @param memberId null as long as the first questions are not answered; the rest is null with it
     * @param roles of the whole portal
     * @param networkRoles roles held in networks
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record MeDocument(
            Long memberId,
            String displayName,
            Language language,
            Long networkId,
            List<String> roles,
            List<NetworkRoleDocument> networkRoles) {}

    public record NetworkRoleDocument(Long networkId, String role) {}

    @GET
    @Operation(summary = "Who the token stands for")
    public MeDocument get() {
        SignedInMember me = members.current();
        if (!me.signedIn()) {
            throw new SignInRequiredException();
        }
        List<String> roles = new ArrayList<>(List.of(Roles.PRACTITIONER));
        if (me.viewer().moderator()) {
            roles.add(Roles.MODERATOR);
        }
        if (me.viewer().administrator()) {
            roles.add(Roles.ADMINISTRATOR);
        }
        return new MeDocument(
                me.viewer().memberId(),
                me.displayName(),
                me.language(),
                me.networkId(),
                roles,
                me.viewer().roles().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(role -> new NetworkRoleDocument(entry.getKey(), role.code())))
                        .toList());
    }
}
