<#-- One macro a form field: label, help, input and error tied together by one id. -->
<#macro describedBy id help error><#if help?has_content || error?has_content>aria-describedby="<#if help?has_content>${id}-help</#if><#if help?has_content && error?has_content> </#if><#if error?has_content>${id}-error</#if>"</#if></#macro>

<#macro text id label value="" type="text" autocomplete="" help="" error="" autofocus=false readOnly=false>
<div class="field<#if error?has_content> invalid</#if>">
  <label for="${id}">${label}</label>
  <#if help?has_content><p class="help" id="${id}-help">${help}</p></#if>
  <input class="input" id="${id}" name="${id}" type="${type}" value="${value}" required dir="auto" autocapitalize="none" spellcheck="false"
    <#if autocomplete?has_content>autocomplete="${autocomplete}"</#if> <#if autofocus>autofocus</#if> <#if readOnly>readonly</#if>
    <#if error?has_content>aria-invalid="true"</#if> <@describedBy id help error/>>
  <@errorText id error/>
</div>
</#macro>

<#macro password id label autocomplete help="" error="" invalid=false autofocus=false>
<div class="field<#if error?has_content> invalid</#if>">
  <label for="${id}">${label}</label>
  <#if help?has_content><p class="help" id="${id}-help">${help}</p></#if>
  <div class="input-group">
    <input class="input" id="${id}" name="${id}" type="password" required autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"
      <#if autofocus>autofocus</#if> <#if error?has_content || invalid>aria-invalid="true"</#if> <@describedBy id help error/>>
    <#-- Shown by the script, which it needs; the name stays the same, the state is told by aria-pressed. -->
    <button class="reveal" type="button" hidden aria-controls="${id}" aria-pressed="false" data-reveal><span aria-hidden="true">${msg("passeurShow")}</span><span class="sr">${msg("showPassword")}<#if label != msg("password")> (${label})</#if></span></button>
  </div>
  <@errorText id error/>
</div>
</#macro>

<#macro errorText id error>
  <#if error?has_content><p class="error" id="${id}-error">${kcSanitize(error)?no_esc}</p></#if>
</#macro>
