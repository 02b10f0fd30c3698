<#import "template.ftl" as layout>
<#assign portal><@layout.portalHref/></#assign>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p>${msg("logoutConfirmHeader")}</p>
    <form id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post" data-once>
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <button class="btn main wide" type="submit" id="kc-logout" name="confirmLogout">${msg("doLogout")}</button>
    </form>
    <#if portal?markup_string?trim?has_content>
    <p class="after"><a href="${portal}">${msg("passeurStay")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
