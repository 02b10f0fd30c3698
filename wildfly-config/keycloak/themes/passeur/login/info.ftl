<#import "template.ftl" as layout>
<#assign portal><@layout.portalHref/></#assign>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <#-- Without a header of its own the message is the title already: only what it does not say yet. -->
    <#if messageHeader??><p id="kc-info-message">${message.summary}</p></#if>
    <#if requiredActions??><ul><#list requiredActions as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list></ul></#if>
    <#if !skipLink?? && pageRedirectUri?has_content>
    <p><a class="btn main" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
    <#elseif !skipLink?? && actionUri?has_content>
    <p><a class="btn main" href="${actionUri}">${msg("proceedWithAction")}</a></p>
    <#elseif portal?markup_string?trim?has_content>
    <p><a class="btn main" href="${portal}">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
