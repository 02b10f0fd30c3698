// Groups of questions: folded but for the first, each says how much of it is filled, and what the check wants to see.
import { form } from './form.js';

const groups = () => [...form.querySelectorAll('details.group')];
const idOf = group => group.parentElement.id;
const open = new Set([groups()[0]].filter(Boolean).map(idOf));

function fields(group) {
  const named = new Map();
  for (const one of group.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    const filled = one.type === 'checkbox' || one.type === 'radio' ? one.checked : one.value.trim() !== '';
    named.set(one.name, filled || named.get(one.name) === true);
  }
  return [...named.values()];
}

export function tellGroups() {
  const words = document.getElementById('parts').dataset;
  const wanted = [...document.querySelectorAll('#remarks .essential a[href^="#"]')]
    .map(link => document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1))));
  for (const group of groups()) {
    const all = fields(group);
    const missing = wanted.filter(one => one && group.contains(one)).length;
    const text = words.filled.replace('{0}', all.filter(Boolean).length)
      + (missing ? words.missing.replace('{0}', missing) : '');
    const told = group.querySelector('.told');
    if (told.textContent !== text) {
      told.textContent = text;
    }
  }
}

function fold() {
  groups().forEach(group => { group.open = open.has(idOf(group)); });
  tellGroups();
}

form.addEventListener('toggle', event => {
  if (event.target.matches('details.group')) {
    open[event.target.open ? 'add' : 'delete'](idOf(event.target));
  }
}, true);
form.addEventListener('change', tellGroups);
form.addEventListener('passeur:replaced', fold);
document.addEventListener('passeur:remarks', tellGroups);
fold();
