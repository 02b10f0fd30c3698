// Who else has this plan open, and where: asked each half minute while the page is seen, and after saves. Where nobody else
// writes in the plan it is asked after saves alone, and nothing is kept of it.
import { field, form } from './form.js';
import { openPart } from './tabs.js';

const EVERY = 30000;
let timer;
let last = 0;
let shared = true;
let part = '';

const plan = () => /\/plans\/(\d+)\//.exec(location.pathname)?.[1];
const word = now => new URLSearchParams({ plan: plan(), form: field('formKey').value, part: now });

async function ask() {
  clearTimeout(timer);
  if (!plan() || document.visibilityState === 'hidden') {
    return;
  }
  last = Date.now();
  part = openPart();
  try {
    const response = await fetch('/composer/ensemble', { method: 'POST', body: word(part) });
    if (response.ok) {
      const answer = await response.json();
      ({ shared } = answer);
      say(answer.text);
    }
  } catch {
    // The bar says already that there is no connection.
  }
  if (shared) {
    timer = setTimeout(ask, EVERY);
  }
}

function say(text) {
  const line = document.getElementById('beside');
  line.hidden = !text;
  if (line.textContent !== text) {
    line.textContent = text;
  }
}

const soon = () => {
  if (shared && openPart() !== part) {
    clearTimeout(timer);
    timer = setTimeout(ask, 1000);
  }
};

document.addEventListener('passeur:session', soon);
document.addEventListener('passeur:part', soon);
form.addEventListener('passeur:saved', () => {
  if (Date.now() - last > EVERY) {
    ask();
  }
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && shared) {
    ask();
  }
});
addEventListener('pagehide', () => {
  if (shared && plan()) {
    navigator.sendBeacon('/composer/ensemble', word('closed'));
  }
});
ask();
