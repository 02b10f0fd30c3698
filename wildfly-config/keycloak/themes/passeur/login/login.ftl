<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<#assign error=messagesPerField.existsError('username','password')?then(messagesPerField.getFirstError('username','password'), '')>
<@layout.registrationLayout displayMessage=!error?has_content displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form" && realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate data-once>
      <#if !usernameHidden??>
        <#assign label><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></#assign>
        <@field.text id="username" label=label value=(login.username!'') error=error autofocus=true
          autocomplete=(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')/>
      </#if>
      <@field.password id="password" label=msg("password") autocomplete="current-password" autofocus=usernameHidden??
        invalid=error?has_content error=(usernameHidden??)?then(error, '')/>
      <#if realm.rememberMe && !usernameHidden??>
      <p class="check"><input type="checkbox" id="rememberMe" name="rememberMe"<#if login.rememberMe??> checked</#if>> <label for="rememberMe">${msg("rememberMe")}</label></p>
      </#if>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <button class="btn main wide" type="submit" id="kc-login" name="login">${msg("doLogIn")}</button>
      <#if realm.resetPasswordAllowed>
      <p class="after"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
      </#if>
    </form>
    <@passkeys.conditionalUIData/>
  <#elseif section = "info">
    <p><strong>${msg("noAccount")}</strong> <a id="kc-registration" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
    <p class="quiet">${msg("passeurWhyAccount")}</p>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
    <h2>${msg("identity-provider-login-label")}</h2>
    <ul class="choices">
      <#list social.providers as p>
      <li><a class="btn wide" id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li>
      </#list>
    </ul>
    </#if>
  </#if>
</@layout.registrationLayout>
