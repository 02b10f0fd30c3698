<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p>${realm.duplicateEmailsAllowed?then(msg("emailInstructionUsername"), msg("emailInstruction"))}</p>
    <form id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate data-once>
      <#assign label><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></#assign>
      <@field.text id="username" label=label value=(auth.attemptedUsername!'') autocomplete="username" autofocus=true
        error=messagesPerField.existsError('username')?then(messagesPerField.get('username'), '')/>
      <button class="btn main wide" type="submit" id="kc-reset">${msg("passeurSendMail")}</button>
    </form>
  <#elseif section = "info">
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
