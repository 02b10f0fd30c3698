package org.passeur.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;

/** What the identity provider allows, and to whom. */
@OnServer
class SignInIT {

    private static final String AUTHORIZE = "/protocol/openid-connect/auth";

    @Test
    void identityProviderNamesItsAddressesAndPkce() {
        JsonNode known = Portal.send(HttpRequest.newBuilder(Portal.realm("/.well-known/openid-configuration")))
                .json();

        assertEquals(Portal.realm("").toString(), known.get("issuer").asText());
        assertEquals(
                Portal.realm(AUTHORIZE).toString(),
                known.get("authorization_endpoint").asText());
        assertTrue(known.get("code_challenge_methods_supported").toString().contains("\"S256\""));
    }

    @ParameterizedTest
    @CsvSource({
        "praticienne, practitioner",
        "praticien-autre-region, practitioner",
        "soutien, practitioner",
        "formatrice, practitioner",
        "coordonnatrice, practitioner",
        "moderatrice, practitioner moderator",
        "admin, administrator practitioner",
    })
    void tokenCarriesTheRolesOfThePersonAndNoMore(String account, String roles) throws IOException {
        JsonNode claims = claims(Portal.token(People.of(account)));
        Set<String> granted = new TreeSet<>();
        claims.at("/realm_access/roles").forEach(role -> granted.add(role.asText()));

        assertEquals(Set.of(roles.split(" ")), granted);
    }

    @ParameterizedTest
    @EnumSource(People.class)
    void tokenNamesThePersonByTheirLastingKeyAlone(People person) throws IOException {
        JsonNode claims = claims(Portal.token(person));

        assertEquals(person.subject(), claims.get("sub").asText());
        for (String personal : Set.of("name", "given_name", "family_name", "email")) {
            assertFalse(claims.has(personal), personal);
        }
    }

    @Test
    void authorizationWithPkceShowsTheSignIn() {
        Reply reply = authorize(Map.of("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));

        assertEquals(200, reply.status());
        assertTrue(reply.body().contains("kc-form-login"), reply::toString);
    }

    @Test
    void authorizationWithoutPkceIsRefused() {
        Reply reply = authorize(Map.of());

        assertEquals(302, reply.status(), reply::toString);
        assertTrue(reply.header("Location").contains("error=invalid_request"), reply.header("Location"));
    }

    @Test
    void authorizationWithThePlainChallengeIsRefused() {
        Reply reply = authorize(Map.of("code_challenge", "a".repeat(43), "code_challenge_method", "plain"));

        assertEquals(302, reply.status(), reply::toString);
        assertTrue(reply.header("Location").contains("error=invalid_request"), reply.header("Location"));
    }

    @Test
    void authorizationForAnotherSiteIsRefused() {
        Reply reply = authorize(Map.of("redirect_uri", "https://ailleurs.invalid/", "code_challenge", "a".repeat(43)));

        assertEquals(400, reply.status(), reply::toString);
    }

    @Test
    void passwordsAreNeverGivenToThePortal() {
        Reply reply = Portal.form(
                Portal.realm("/protocol/openid-connect/token"),
                Map.of(
                        "grant_type", "password",
                        "client_id", "passeur-web",
                        "client_secret", "passeur-embedded",
                        "username", "praticienne",
                        "password", "praticienne"));

        assertEquals("unauthorized_client", reply.json().get("error").asText(), reply::toString);
    }

    @Test
    void portalSendsAPersonToTheIdentityProviderWithPkce() {
        Reply reply =
                Portal.send(HttpRequest.newBuilder(Portal.url("/connexion/")).header("Accept", "text/html"));

        assertEquals(302, reply.status(), reply::toString);
        assertTrue(reply.header("Location").startsWith(Portal.realm(AUTHORIZE).toString()), reply.header("Location"));
        assertTrue(reply.header("Location").contains("code_challenge_method=S256"), reply.header("Location"));
    }

    /** It may be there, and for them: whoever got the link signs in and comes back to it. */
    @ParameterizedTest
    @ValueSource(strings = {"/plans/999999", "/activites/999999", "/fiches/999999?onglet=1", "/nulle-part"})
    void signInOnAPageThatIsNotForVisitorsComesBackToIt(String address) {
        Reply visitor = Pages.open(null, address);
        Reply member = Pages.open(People.PRATICIENNE, address);

        String back = Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
        assertEquals(404, visitor.status(), visitor::toString);
        assertTrue(visitor.body().contains("\"/connexion/" + back + "?ui_locales=fr\""), visitor::toString);
        assertEquals(404, member.status(), member::toString);
        assertFalse(member.body().contains("/connexion/"), member::toString);
    }

    private static Reply authorize(Map<String, String> more) {
        Map<String, String> fields = new java.util.HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "passeur-web",
                "scope", "openid",
                "state", "1",
                "redirect_uri", Portal.url("/connexion/").toString()));
        if (more.containsKey("code_challenge")) {
            fields.put("code_challenge_method", "S256");
        }
        fields.putAll(more);
        String query = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Portal.send(HttpRequest.newBuilder(URI.create(Portal.realm(AUTHORIZE) + "?" + query)));
    }

    private static JsonNode claims(String token) throws IOException {
        return Portal.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
