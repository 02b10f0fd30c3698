// Hours of the blocks and totals of the sessions, as they are typed. What runs at the same time begins together, and the
// longest of it counts.
import { blocks, sessions, value, words } from './rows.js';

const DAY = 24 * 60;

function say(template, ...values) {
  return values.reduce((text, one, i) => text.replaceAll(`{${i}}`, one), template);
}

const minutes = row => (/^\d{1,4}$/.test(value(row, 'minutes').trim()) ? Number(value(row, 'minutes')) : 0);

/** Minutes since midnight; null when it is not a time. */
function start(session) {
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value(session, 'start'));
  return time ? Number(time[1]) * 60 + Number(time[2]) : null;
}

/** As the portal writes hours: 18 h 30, 6:30 p.m. */
export function hour(minuteOfDay) {
  const hours = Math.floor(minuteOfDay % DAY / 60);
  const rest = minuteOfDay % 60;
  const two = String(rest).padStart(2, '0');
  return document.documentElement.lang.startsWith('fr')
    ? `${hours}\u00a0h${rest ? '\u00a0' + two : ''}`
    : `${(hours + 11) % 12 + 1}:${two}\u00a0${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

const iso = minuteOfDay => `${String(Math.floor(minuteOfDay % DAY / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;

function total(sum, planned) {
  const said = words();
  if (!planned) {
    return say(said.sum, sum);
  }
  if (sum > planned) {
    return say(said.over, sum, planned, sum - planned);
  }
  return sum === planned ? say(said.exact, sum, planned) : say(said.under, sum, planned, planned - sum);
}

function filled(block) {
  const plain = new Set(['kind', 'title', 'minutes', 'lead', 'activity', 'revision']);
  return [...block.querySelectorAll('input:not([type=hidden]), select, textarea')].some(one =>
    one.value.trim() && !plain.has(one.name.split(':').pop()));
}

/** Where it comes from, as long as the server has not said it better. */
function origin(block) {
  const activity = value(block, 'activity');
  const kind = value(block, 'kind');
  const from = block.querySelector('.from');
  from.hidden = !activity || from.parentElement.children.length > 1;
  from.textContent = activity ? say(words().from, value(block, 'revision')) : '';
  block.querySelectorAll('[name=doDetach]').forEach(button => { button.hidden = !activity; });
  block.querySelectorAll('[name=doSaveActivity]').forEach(button => { button.hidden = Boolean(activity) || kind === 'break' || kind === 'buffer'; });
}

function show(session) {
  const begins = start(session);
  let from = 0;
  let slot = 0;
  blocks(session).forEach((block, i) => {
    const beside = i > 0 && value(block, 'parallel') === 'true';
    if (!beside) {
      from += slot;
      slot = 0;
    }
    slot = Math.max(slot, minutes(block));
    const time = block.querySelector('time');
    time.textContent = begins === null ? say(words().after, from) : hour(begins + from);
    time.dateTime = begins === null ? '' : iso(begins + from);
    block.classList.toggle('beside', beside);
    block.classList.toggle('pause', value(block, 'kind') === 'break');
    origin(block);
    block.querySelector('summary').textContent = words().details + (filled(block) ? words().filled : '');
  });
  const sum = from + slot;
  const planned = minutes(session);
  const line = session.querySelector('.sum');
  const end = begins !== null && blocks(session).length ? ' ' + say(words().end, hour(begins + sum)) : '';
  const text = total(sum, planned) + end;
  if (line.firstElementChild.textContent !== text) {
    line.firstElementChild.textContent = text;
  }
  line.classList.toggle('over', planned > 0 && sum > planned);
  const meter = line.querySelector('meter');
  meter.hidden = !planned;
  meter.max = Math.max(sum, planned, 1);
  meter.high = planned || meter.max;
  meter.value = sum;
  const title = value(session, 'title').trim();
  session.querySelector('legend .named').textContent = title ? words().colon + title : '';
}

export const showHours = () => sessions().forEach(show);
export { say };
