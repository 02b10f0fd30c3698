// What the sign-in pages do beyond plain HTML. Every page works without it.
// authChecker.js comes with Keycloak's base theme: it follows a sign-in made in another tab.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { ssoUrl, authSession } = document.body.dataset;
if (ssoUrl) startSessionPolling(ssoUrl);
if (authSession) checkAuthSession(authSession);

for (const button of document.querySelectorAll("[data-reveal]")) {
  const input = document.getElementById(button.getAttribute("aria-controls"));
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
  });
}

// A second press of the button would answer "page expired".
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "true";
  });
}
// Coming back by the browser's "back" restores the page as it was left.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-once]")) delete form.dataset.sent;
});
