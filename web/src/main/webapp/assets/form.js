// The form of a plan or an activity, as the scripts of the page see it.
export const form = document.getElementById('f');

/** What changes by itself, and says nothing of what a person wrote. */
const ASIDE = new Set(['jakarta.faces.ViewState', 'f', 'version', 'formKey', 'formTurn', 'conflictVersion', 'conflictParts',
  'passeur.author', 'removed', 'removedAt']);

export const field = name => form.elements.namedItem(name);

/** Each time that the form is sent to be kept it says so: one that is long on its way is known for the older one. */
export function turn() {
  field('formTurn').value = Number(field('formTurn').value) + 1;
}

/** What a person wrote, of all that a form sends, in one text: equal texts say the same. */
export function written(fields) {
  const body = new URLSearchParams();
  for (const [name, value] of fields) {
    if (!ASIDE.has(name) && !name.endsWith(':find')) {
      body.append(name, value);
    }
  }
  return body.toString();
}

export const snapshot = () => written(new FormData(form));

/** All that a button sends. */
export const whole = () => new URLSearchParams(new FormData(form));

/** What a save names beside what a person wrote. */
export const aside = () => [...new FormData(form)].filter(([name]) => ASIDE.has(name) && !name.startsWith('removed'));

/** Whether each field says what the page came with: a person may type before the scripts are there. */
export const isAsItCame = () => [...form.elements].every(one => {
  if (one.localName === 'select') {
    const chosen = [...one.options].filter(option => option.defaultSelected);
    return chosen.length ? chosen.every(option => option.selected) : one.selectedIndex <= 0;
  }
  return one.type === 'checkbox' || one.type === 'radio' ? one.checked === one.defaultChecked : one.value === one.defaultValue || one.localName === 'button' || one.localName === 'fieldset';
});

/** Compressed where the browser can: a plan weighs a tenth then. */
async function pack(body) {
  const text = body.toString();
  if (!window.CompressionStream || text.length < 1000) {
    return [text, {}];
  }
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return [await new Response(stream).blob(), { 'Content-Encoding': 'gzip' }];
}

/** Asks the page itself for some of its parts. Rejects when there is no connection. */
export async function ask(fields, parts, body = whole()) {
  for (const [name, value] of Object.entries(fields)) {
    body.set(name, value);
  }
  body.set('jakarta.faces.partial.ajax', 'true');
  body.set('jakarta.faces.partial.execute', '@all');
  body.set('jakarta.faces.partial.render', parts);
  const [packed, headers] = await pack(body);
  const response = await fetch(form.action, {
    method: 'POST',
    body: packed,
    headers: { 'Faces-Request': 'partial/ajax', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', ...headers },
    redirect: 'manual',
    // Goes on when the page is left; browsers take no more than this then.
    keepalive: (packed.size ?? packed.length) < 60000,
    signal: AbortSignal.timeout?.(30000),
  });
  if (!response.ok || response.status === 204) {
    return { status: response.type === 'opaqueredirect' ? 401 : response.status, part: () => null };
  }
  const answer = new DOMParser().parseFromString(await response.text(), 'text/xml');
  return {
    status: 200,
    part(id) {
      const update = [...answer.getElementsByTagName('update')].find(one => one.getAttribute('id') === id);
      return update ? new DOMParser().parseFromString(update.textContent, 'text/html').getElementById(id) : null;
    },
  };
}

/** Takes over a form as the server shows it; whoever works on its parts is told. */
export function replace(fresh, notices, merged = false) {
  const here = document.activeElement;
  const { id, selectionStart, selectionEnd } = here ?? {};
  const state = field('jakarta.faces.ViewState')?.value ?? 'stateless';
  form.replaceChildren(...fresh.childNodes);
  if (!field('jakarta.faces.ViewState')) {
    const hidden = Object.assign(document.createElement('input'), { type: 'hidden', name: 'jakarta.faces.ViewState', value: state });
    form.append(hidden);
  }
  if (notices) {
    document.getElementById('notices').replaceWith(notices);
  }
  form.dispatchEvent(new CustomEvent('passeur:replaced', { bubbles: true, detail: { merged } }));
  const wanted = document.querySelector('#notices [autofocus], #f [autofocus]');
  if (wanted) {
    wanted.focus();
  } else if (id && !here.isConnected) {
    const again = document.getElementById(id);
    again?.focus({ preventScroll: true });
    if (typeof selectionStart === 'number') {
      again?.setSelectionRange?.(selectionStart, selectionEnd);
    }
  }
}

/** After a script changed the form as a person would. */
export const changed = () => form.dispatchEvent(new Event('input', { bubbles: true }));
