<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=!isAppInitiatedAction??; section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <p>${(verifyEmail??)?then(msg("emailVerifyInstruction1", verifyEmail!''), msg("emailVerifyInstruction4", (user.email)!''))}</p>
    <#if isAppInitiatedAction??>
    <form id="kc-verify-email-form" action="${url.loginAction}" method="post">
      <button class="btn main wide" type="submit">${(verifyEmail??)?then(msg("emailVerifyResend"), msg("emailVerifySend"))}</button>
      <button class="btn wide" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
    </form>
    </#if>
  <#elseif section = "info">
    <p class="quiet">${msg("emailVerifyInstruction2")}</p>
    <p><a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
  </#if>
</@layout.registrationLayout>
