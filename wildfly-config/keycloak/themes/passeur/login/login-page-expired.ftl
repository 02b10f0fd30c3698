<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p>${msg("passeurExpired")}</p>
    <p><a class="btn main wide" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a></p>
    <p class="after"><a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a></p>
  </#if>
</@layout.registrationLayout>
