<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#function errorOf name>
  <#return messagesPerField.existsError(name)?then(messagesPerField.get(name), '')>
</#function>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate data-once>
      <@field.password id="password-new" label=msg("passwordNew") autocomplete="new-password" autofocus=true
        help=msg("passeurPasswordHelp", (passwordPolicies.length)!12) error=errorOf('password')/>
      <@field.password id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=errorOf('password-confirm')/>
      <p class="check"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on" checked> <label for="logout-sessions">${msg("logoutOtherSessions")}</label></p>
      <button class="btn main wide" type="submit" id="kc-update-password">${msg("doSubmit")}</button>
      <#if isAppInitiatedAction??>
      <button class="btn wide" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>
