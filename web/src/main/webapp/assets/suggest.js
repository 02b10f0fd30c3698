// Suggestions under the search box as one types: a list that the arrows walk through (combobox of the WAI-ARIA practices).
// Without them the box searches as it always does.
const PAUSE = 120;
const LEAST = 2;

for (const input of document.querySelectorAll('form[role=search] input[name=q]')) {
  attach(input);
}

function attach(input) {
  const form = input.form;
  const list = Object.assign(document.createElement('ul'), { id: `${input.id}-suggestions`, className: 'suggestions', hidden: true });
  const status = Object.assign(document.createElement('p'), { className: 'vh' });
  const words = document.getElementById('suggest-words').dataset;
  let asked;
  let pause;
  let at = -1;

  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.label);
  status.setAttribute('role', 'status');
  const set = (name, value) => input.setAttribute(name, value);
  set('role', 'combobox');
  set('autocomplete', 'off');
  set('aria-autocomplete', 'list');
  set('aria-expanded', 'false');
  set('aria-controls', list.id);
  form.append(list);
  // A region that speaks is there before it has something to say, and not on pages where nobody searches.
  input.addEventListener('focus', () => form.append(status), { once: true });

  const options = () => [...list.children];

  function close() {
    clearTimeout(pause);
    asked?.abort();
    list.hidden = true;
    at = -1;
    set('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(next) {
    const all = options();
    at = next < -1 ? all.length - 1 : next >= all.length ? -1 : next;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (at < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      set('aria-activedescendant', all[at].id);
      all[at].scrollIntoView({ block: 'nearest' });
    }
  }

  function show(items) {
    list.replaceChildren(...items.map((item, i) => {
      const option = Object.assign(document.createElement('li'), { id: `${list.id}-${i}` });
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.address = item.address;
      const text = Object.assign(document.createElement('span'), { textContent: item.text });
      if (item.lang) {
        text.lang = item.lang;
      }
      option.append(text, ' ', Object.assign(document.createElement('small'), { textContent: item.kind }));
      return option;
    }));
    at = -1;
    list.hidden = !items.length;
    set('aria-expanded', String(!!items.length));
    input.removeAttribute('aria-activedescendant');
    status.textContent = items.length ? (items.length === 1 ? words.one : words.many.replace('{0}', items.length)) : '';
  }

  async function ask() {
    const typed = input.value.trim();
    asked?.abort();
    if (typed.length < LEAST) {
      close();
      return;
    }
    asked = new AbortController();
    try {
      const response = await fetch(`/recherche/suggestions?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
      if (response.ok && document.activeElement === input) {
        show(await response.json());
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        close();
      }
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(pause);
    // What was chosen was chosen for other letters.
    choose(-1);
    pause = setTimeout(ask, PAUSE);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!list.hidden) {
        event.preventDefault();
        choose(at + (event.key === 'ArrowDown' ? 1 : -1));
      } else if (event.key === 'ArrowDown') {
        ask();
      }
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      location.assign(options()[at].dataset.address);
    }
  });
  input.addEventListener('blur', close);
  // Before the field loses the focus, and the list with it.
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) {
      location.assign(option.dataset.address);
    }
  });
}
