<#-- The frame of every page: portal's header, one card, one line of foot. Calls no script from elsewhere. -->
<#macro portalHref><#compress>
  <#if properties.portalUrl?has_content>${properties.portalUrl}/<#elseif (client.baseUrl)?has_content>${client.baseUrl}</#if>
</#compress></#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#compress><#nested "header"></#compress></#assign>
<#assign headingText=heading?markup_string?replace("<[^>]+>", "", "r")>
<#assign portal><@portalHref/></#assign>
<#assign hasError=(message?has_content && message.type == 'error')>
<!DOCTYPE html>
<html lang="${(lang == 'fr')?then('fr-CA', lang)}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title><#if hasError>${msg("passeurErrorPrefix")} </#if>${headingText?no_esc} · Passeur</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <#list (properties.styles!'')?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#-- Keycloak's own passkey pages import this name. -->
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <script type="module" src="${url.resourcesPath}/js/passeur-login.js"></script>
  <#if scripts??><#list scripts as script>
  <script src="${script}"></script>
  </#list></#if>
</head>
<body data-page-id="login-${pageId}" data-sso-url="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-auth-session="${authenticationSession.authSessionIdHash}"</#if>>
<a class="skip" href="#contenu">${msg("passeurSkip")}</a>
<header class="top">
  <div class="wrap">
    <#assign mark><svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" aria-hidden="true"><path d="M4 17h24l-3.4 6H7.4z" fill="currentColor" stroke="none"/><path d="M16 15V5l7 7"/><path d="M3 27.5c2.2 0 2.2-1.6 4.3-1.6s2.2 1.6 4.3 1.6 2.2-1.6 4.3-1.6 2.2 1.6 4.3 1.6 2.2-1.6 4.3-1.6 2.2 1.6 4.3 1.6"/></svg>Passeur</#assign>
    <#if portal?markup_string?trim?has_content>
    <a class="mark" href="${portal}">${mark}</a>
    <#else>
    <span class="mark">${mark}</span>
    </#if>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="langs" aria-label="${msg("languages")}">
      <ul>
        <#list locale.supported as l><#if l.languageTag != locale.currentLanguageTag>
        <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a></li>
        </#if></#list>
      </ul>
    </nav>
    </#if>
  </div>
</header>

<main id="contenu" class="wrap" tabindex="-1">
  <div class="card">
    <h1 id="kc-page-title">${heading}</h1>

    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>

    <#-- Actions a person started themselves need no warning that the action is needed. -->
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <div class="note ${message.type}" role="${hasError?then('alert', 'status')}">${kcSanitize(message.summary)?no_esc}</div>
    </#if>

    <#if displayRequiredFields><p class="quiet">${msg("passeurAllRequired")}</p></#if>

    <#nested "form">

    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <button class="btn" type="submit" id="try-another-way" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
    <form id="kc-switch-organization-form" action="${url.loginAction}" method="post">
      <button class="btn" type="submit" id="switch-organization" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button>
    </form>
    </#if>

    <#nested "socialProviders">
  </div>

  <#if displayInfo>
  <div class="aside" id="kc-info"><#nested "info"></div>
  </#if>
</main>

<footer><div class="wrap">${msg("passeurFoot")}</div></footer>
</body>
</html>
</#macro>
