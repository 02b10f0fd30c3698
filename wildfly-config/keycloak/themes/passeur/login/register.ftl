<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as profileFields>
<#import "register-commons.ftl" as registerCommons>
<#-- Where the person goes on: the first field to correct, otherwise the first field. -->
<#function focusField>
  <#list profile.attributes as attribute><#if messagesPerField.existsError(attribute.name)><#return attribute.name></#if></#list>
  <#if messagesPerField.existsError('password')><#return 'password'></#if>
  <#if messagesPerField.existsError('password-confirm')><#return 'password-confirm'></#if>
  <#list profile.attributes as attribute><#if attribute.name != 'locale'><#return attribute.name></#if></#list>
  <#return ''>
</#function>
<#function errorOf name>
  <#return messagesPerField.existsError(name)?then(messagesPerField.get(name), '')>
</#function>
<#function helpOf name>
  <#switch name>
    <#case "username"><#return msg("passeurUsernameHelp")>
    <#case "email"><#return msg("passeurEmailHelp")>
  </#switch>
  <#return "">
</#function>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global') displayRequiredFields=true displayInfo=true; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("registerTitle")}</#if>
  <#elseif section = "form">
    <#assign focus=focusField()>
    <form id="kc-register-form" action="${url.registrationAction}" method="post" novalidate data-once>
      <#list profile.attributes as attribute>
        <#if attribute.name == 'locale' && realm.internationalizationEnabled && locale.currentLanguageTag?has_content>
          <input type="hidden" id="locale" name="locale" value="${locale.currentLanguageTag}">
        <#elseif !(attribute.annotations.inputType)?? && !attribute.multivalued>
          <@field.text id=attribute.name label=advancedMsg(attribute.displayName!attribute.name) value=(attribute.value!'')
            type=(attribute.name == 'email')?then('email', 'text') autocomplete=(attribute.autocomplete!(attribute.name == 'username')?then('username', ''))
            help=helpOf(attribute.name) error=errorOf(attribute.name) autofocus=(attribute.name == focus) readOnly=attribute.readOnly/>
        <#else>
          <#-- A kind of field that a realm added: Keycloak's own markup. -->
          <div class="field">
            <label for="${attribute.name}">${advancedMsg(attribute.displayName!attribute.name)}</label>
            <@profileFields.inputFieldByType attribute=attribute/>
            <@field.errorText attribute.name errorOf(attribute.name)/>
          </div>
        </#if>
      </#list>
      <#if passwordRequired??>
        <@field.password id="password" label=msg("password") autocomplete="new-password" error=errorOf('password') autofocus=(focus == 'password')
          help=msg("passeurPasswordHelp", (passwordPolicies.length)!12)/>
        <@field.password id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=errorOf('password-confirm') autofocus=(focus == 'password-confirm')/>
      </#if>
      <@registerCommons.termsAcceptance/>
      <#if recaptchaRequired??>
        <div class="g-recaptcha" data-size="compact" data-sitekey="${recaptchaSiteKey}" data-action="${recaptchaAction}"></div>
      </#if>
      <button class="btn main wide" type="submit" id="kc-register">${msg("doRegister")}</button>
    </form>
  <#elseif section = "info">
    <p class="quiet">${msg("passeurRegisterNext")}</p>
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
