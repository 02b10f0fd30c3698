<#import "template.ftl" as layout>
<#assign portal><@layout.portalHref/></#assign>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${kcSanitize(msg("errorTitle"))?no_esc}
  <#elseif section = "form">
    <div class="note error" role="alert" id="kc-error-message">${kcSanitize(message.summary)?no_esc}</div>
    <#if traceId??><p class="quiet" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if portal?markup_string?trim?has_content>
    <p><a class="btn main" id="backToApplication" href="${portal}">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
