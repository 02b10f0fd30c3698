// The page for running a session: shows the state that running-clock.js works out, keeps it on the device, says little.
import * as clock from './running-clock.js';
import * as store from './running-store.js';
import * as device from './running-device.js';

const root = document.querySelector('.run');
const part = name => root.querySelector(`[data-s="${name}"]`);
const doing = name => root.querySelector(`[data-do="${name}"]`);
const words = Object.fromEntries([...root.querySelector('[data-words]').content.querySelectorAll('[data-w]')]
  .map(word => [word.dataset.w, word.textContent]));
const word = (name, ...values) => words[name].replace(/\{(\d)\}/g, (_, index) => values[index]);

const page = {
  reader: root.dataset.reader, plan: root.dataset.plan, session: root.dataset.session,
  revision: root.dataset.revision || 'brouillon',
};
const key = store.keyOf(page);
const steps = stepsOf([...part('agenda').querySelectorAll('li[data-minutes]')]);
const planLanguage = part('agenda').lang;
/** Which session a record is of: what tells of it later has nothing but the record. */
const origin = { page, blocks: steps.map(step => step.blocks.map(block => Number(block.dataset.minutes))) };

let record = opened();
let before = null; // what was left at the last tick, by step: signals come when it passes a mark
let offline = false;

/** Blocks that run side by side, in breakout rooms, are one step: it lasts as long as the longest. */
function stepsOf(blocks) {
  const all = [];
  for (const block of blocks) {
    if (block.dataset.parallel && all.length) {
      all.at(-1).blocks.push(block);
    } else {
      all.push({ blocks: [block] });
    }
  }
  return all.map(({ blocks }) => ({
    blocks,
    title: blocks.map(block => block.querySelector('h3').textContent).join(' · '),
    minutes: Math.max(...blocks.map(block => Number(block.dataset.minutes))),
    buffer: blocks[0].dataset.kind === 'buffer',
    pause: blocks[0].dataset.kind === 'break',
  }));
}

function opened() {
  const fresh = {
    state: clock.prepare({ steps, start: root.dataset.start || null, zone: root.dataset.zone || null, length: Number(root.dataset.minutes) || null }),
    checks: {}, present: '', note: '', minutes: {}, title: root.dataset.title, planTitle: root.dataset.planTitle, ...origin,
  };
  const kept = store.load(key);
  if (!kept) {
    return fresh;
  }
  // A draft may have changed since: its time begins anew, notes stay.
  const same = kept.state.steps.map(step => step.planned).join() === steps.map(step => step.minutes).join();
  return same ? { ...fresh, ...kept, ...origin } : { ...fresh, note: kept.note };
}

function keep() {
  const kept = store.save(key, record);
  part('unkept').hidden = kept;
}

function change(state) {
  record.state = state;
  before = null;
  keep();
  show();
}

// ---- words for times ----

/** The clock of the plan, which its header tells too; that of the device where the plan says no hour. */
const here = clockOf(root.dataset.start && root.dataset.zone || undefined);

function clockOf(timeZone) {
  try {
    return new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone });
  } catch {
    // A zone that this device does not know.
    return clockOf(undefined);
  }
}

function hour(instant, language = document.documentElement.lang) {
  const parts = Object.fromEntries(here.formatToParts(new Date(instant)).map(part => [part.type, part.value]));
  const hours = Number(parts.hour);
  const minutes = parts.minute;
  return language.startsWith('fr')
    ? `${hours}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
    : `${(hours + 11) % 12 + 1}:${minutes}\u00a0${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

function span(milliseconds) {
  const seconds = Math.ceil(Math.abs(milliseconds) / 1000 - (milliseconds < 0 ? 1 : 0));
  const text = `${Math.floor(seconds / 60) % 60}:${String(seconds % 60).padStart(2, '0')}`;
  const hours = Math.floor(seconds / 3600);
  return (milliseconds < 0 ? '+' : '') + (hours ? `${hours}:${text.padStart(5, '0')}` : text);
}

function driftOf(projection) {
  const minutes = Math.round(projection.drift / clock.MINUTE);
  return minutes > 0 ? word('late', minutes) : minutes < 0 ? word('early', -minutes) : word('onTime');
}

// ---- what is shown ----

function put(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function show() {
  const { state } = record;
  root.dataset.phase = state.phase;
  root.querySelectorAll('[data-when]').forEach(element => {
    element.hidden = !element.dataset.when.split(' ').includes(state.phase);
  });
  const running = state.phase === 'running';
  part('stage').hidden = !running;
  part('controls').hidden = !steps.length;
  part('adjust').hidden = part('pauseButton').hidden = part('nextLine').hidden = !running;
  part('backButton').hidden = !(running && clock.back(state, 0) !== state) && state.phase !== 'closing';
  part('go').hidden = state.phase === 'finished';
  put(part('pauseButton'), word(state.pausedAt === null ? 'pause' : 'resume'));
  if (running) {
    showStep();
  }
  put(part('go'), word({ before: 'start', running: after(state) ? 'next' : 'last', closing: 'finish', finished: 'finish' }[state.phase]));
  showChecks();
  if (state.phase === 'finished') {
    showSummary();
  }
  tick();
  device.awake(state.phase === 'running');
}

function after(state) {
  return state.steps.findIndex((step, index) => index > state.at && !step.skipped) > 0;
}

function showStep() {
  const { state } = record;
  const step = steps[state.at];
  const shown = state.steps.map((_, index) => index).filter(index => !state.steps[index].skipped);
  put(part('title'), step.title);
  part('body').replaceChildren(...step.blocks.flatMap(block => {
    const copy = block.querySelector('div').cloneNode(true);
    const heading = copy.querySelector('h3');
    step.blocks.length > 1 ? heading : heading.remove();
    return [copy];
  }));
  part('place').dataset.text = word('place', shown.indexOf(state.at) + 1, shown.length);
  part('skip').replaceChildren(...shown.filter(index => index > state.at && state.steps[index].minutes > 0)
    .map(index => new Option(word('gain', steps[index].title, state.steps[index].minutes), index)));
}

/** What changes with time alone; nothing else of the page is touched. */
function tick() {
  const { state } = record;
  const now = Date.now();
  const projection = clock.project(state, now);
  showAgenda(state, projection);
  if (state.phase !== 'running') {
    return;
  }
  const left = clock.left(state, now);
  put(part('left'), span(left));
  put(part('leftWord'), word(left < 0 ? 'beyond' : 'left'));
  part('bar').max = state.steps[state.at].minutes * clock.MINUTE || 1;
  part('bar').value = clock.elapsed(state, now);
  part('stage').dataset.time = left < 0 ? 'over' : left <= 2 * clock.MINUTE ? 'soon' : 'well';
  part('paused').hidden = state.pausedAt === null;
  put(part('place'), `${part('place').dataset.text} · ${word('until', hour(projection.times[state.at].to))}`);
  put(part('drift'), driftOf(projection));
  const absorbed = projection.late >= clock.MINUTE && projection.drift < clock.MINUTE / 2;
  put(part('end'), absorbed ? `${word('end', hour(projection.end))} · ${word('absorbed')}` : word('end', hour(projection.end)));
  showOver(state, projection);
  const next = state.steps.findIndex((step, index) => index > state.at && !step.skipped && projection.times[index].minutes >= 0.5);
  put(part('next'), next < 0 ? word('nothing') : steps[next].title);
  part('next').lang = next < 0 ? document.documentElement.lang : planLanguage;
  put(part('nextTime'), next < 0 ? '' : hour(projection.times[next].from));
  signal(state, left);
}

function showOver(state, projection) {
  const minutes = Math.round(projection.over / clock.MINUTE);
  part('over').hidden = minutes < 1;
  put(part('overText'), word('over', hour(projection.end), minutes));
  part('cut').hidden = !part('skip').length;
}

function showAgenda(state, projection) {
  const counts = state.phase !== 'before' || !!root.dataset.start;
  steps.forEach((step, index) => {
    const time = projection.times[index];
    const current = state.phase === 'running' && index === state.at;
    for (const block of step.blocks) {
      if (counts && time.from !== null) {
        put(block.querySelector('time'), hour(time.from, planLanguage));
      }
      put(block.querySelector('.len'), state.steps[index].skipped ? word('skipped')
        : `${Math.round(time.to === null ? time.minutes : Math.max(time.minutes, 0))}\u00a0min`);
      block.classList.toggle('gone', state.steps[index].skipped || (state.phase !== 'before' && index < state.at));
      if (current !== block.hasAttribute('aria-current')) {
        current ? block.setAttribute('aria-current', 'step') : block.removeAttribute('aria-current');
      }
    }
  });
}

function signal(state, left) {
  const marks = [[2 * clock.MINUTE, 'sayTwo'], [0, 'sayEnd']];
  const passed = before?.at === state.at && state.pausedAt === null
    ? marks.filter(([mark]) => before.left > mark && left <= mark) : [];
  before = { at: state.at, left };
  if (passed.length) {
    tell(word(passed.at(-1)[1]));
    device.notice(passed.at(-1)[0] === 0);
  }
}

function tell(text) {
  part('say').textContent = text;
}

function showChecks() {
  root.querySelectorAll('[data-check]').forEach(box => { box.checked = !!record.checks[box.dataset.check]; });
  const boxes = [...part('opening').querySelectorAll('[data-check]')];
  put(part('openingDone'), word('checked', boxes.filter(box => box.checked).length, boxes.length));
  part('present').value = record.present;
  if (document.activeElement !== part('note')) {
    part('note').value = record.note;
  }
}

// ---- once it is finished ----

function minutesOf() {
  const real = clock.real(record.state, Date.now());
  return steps.map((_, index) => index in record.minutes ? record.minutes[index] : real[index]);
}

function showSummary() {
  const minutes = minutesOf();
  const sum = list => list.reduce((total, value) => total + (value ?? 0), 0);
  put(part('summaryText'), [word('summary', sum(minutes), sum(steps.map(step => step.minutes))),
    ...(record.present === '' ? [] : [word('present', record.present)])].join(' '));
  if (part('tell')) {
    part('tell').href = store.reportAddress({ ...page, minutes: store.minutesOf(record) });
  }
  const body = part('minutes');
  if (body.contains(document.activeElement)) {
    return;
  }
  body.replaceChildren(...steps.map((step, index) => {
    const row = document.createElement('tr');
    const name = Object.assign(document.createElement('th'), { scope: 'row', textContent: step.title, lang: planLanguage });
    const planned = Object.assign(document.createElement('td'), { textContent: step.minutes });
    planned.dataset.l = body.dataset.planned;
    const real = document.createElement('td');
    real.dataset.l = body.dataset.real;
    const input = Object.assign(document.createElement('input'), { type: 'number', min: 0, max: 1440, value: minutes[index] ?? '', className: 'short' });
    input.setAttribute('aria-label', word('min', step.title));
    input.addEventListener('input', () => {
      record.minutes[index] = input.value === '' || !input.validity.valid ? null : Math.round(input.valueAsNumber);
      keep();
      showSummary();
    });
    real.append(input);
    row.append(name, planned, real);
    return row;
  }));
}

// ---- what one does ----

const actions = {
  go() {
    const { state } = record;
    const now = Date.now();
    if (state.phase === 'before') {
      part('opening').open = false;
      device.mark(true);
      change(clock.begin(state, now));
      pin();
    } else if (state.phase === 'running') {
      change(clock.next(state, now));
    } else if (state.phase === 'closing') {
      record.offer = true;
      device.mark(false);
      change(clock.finish(state, now));
      root.querySelector('#bilan').focus();
      return;
    }
    announce();
  },
  back() {
    if (['running', 'closing'].includes(record.state.phase)) {
      change(clock.back(record.state, Date.now()));
      announce();
    }
  },
  pause() {
    const { state } = record;
    if (state.phase === 'running') {
      change(state.pausedAt === null ? clock.pause(state, Date.now()) : clock.resume(state, Date.now()));
      tell(word(state.pausedAt === null ? 'sayPaused' : 'sayResumed'));
    }
  },
  less: () => adjust(-1),
  more: () => adjust(1),
  five: () => adjust(5),
  shorten() {
    change(clock.shorten(record.state, Date.now()));
    part('over').open = false;
    tell(word('sayShortened', driftOf(clock.project(record.state, Date.now()))));
    doing('go').focus();
  },
  skip() {
    if (part('skip').value !== '') {
      change(clock.skip(record.state, Number(part('skip').value)));
      part('over').open = false;
      tell(word('saySkipped', driftOf(clock.project(record.state, Date.now()))));
      doing('go').focus();
    }
  },
  contingency() {
    const dialog = root.querySelector('.run-dialog');
    dialog.open ? dialog.close() : dialog.showModal();
  },
  full: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
  reopen() {
    record.offer = false;
    change(clock.back({ ...record.state, phase: 'closing' }, Date.now()));
    device.mark(true);
    announce();
  },
  erase() {
    if (confirm(word('sure'))) {
      store.erase(key);
      device.mark(false);
      record = opened();
      show();
      part('opening').open = true;
      scrollTo(0, 0);
    }
  },
  copy: () => navigator.clipboard?.writeText(record.note).then(() => tell(word('sayCopied'))),
  download() {
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob([`${record.planTitle}\n${record.title}\n\n${record.note}\n`], { type: 'text/plain' })),
      download: `${word('file', page.session)}.txt`,
    });
    link.click();
    URL.revokeObjectURL(link.href);
  },
  forget() {
    if (record.note && confirm(word('sureNotes'))) {
      record.note = part('note').value = '';
      keep();
    }
  },
};

function adjust(minutes) {
  if (record.state.phase === 'running') {
    change(clock.extend(record.state, minutes));
    tell(word('sayMinutes', record.state.steps[record.state.at].minutes, driftOf(clock.project(record.state, Date.now()))));
  }
}

function announce() {
  const { state } = record;
  tell(state.phase === 'running' ? word('sayBlock', steps[state.at].title, state.steps[state.at].minutes) : word('sayClosing'));
  scrollTo({ top: 0 });
}

/** From here on the address names what runs: a newer revision does not slip under a session that has begun. */
function pin() {
  const query = page.revision === 'brouillon' ? `brouillon=1&rencontre=${page.session}` : `revision=${page.revision}&rencontre=${page.session}`;
  const from = location.pathname + location.search;
  history.replaceState(null, '', `${location.pathname}?${query}`);
  device.keepAlso(location.pathname + location.search, from);
}

// ---- without a network ----

function showNetwork(gone, how) {
  if (gone !== offline && how !== 'opening') {
    tell(word(gone ? 'sayOffline' : 'sayOnline'));
  }
  offline = gone;
  part('offline').hidden = !gone;
}

// ---- wiring ----

const keysOf = {
  n: 'go', ' ': 'go', b: 'back', p: 'pause', '+': 'more', '=': 'more', '-': 'less', '−': 'less', 5: 'five', c: 'contingency',
};

function pressed(event) {
  const action = keysOf[event.key.toLowerCase()];
  if (!action || event.ctrlKey || event.altKey || event.metaKey || event.repeat || !device.option('keys')
    || event.target.closest('input:not([type=checkbox]), textarea, select')
    || event.key === ' ' && event.target.closest('button, a, summary, input')
    || action !== 'contingency' && root.querySelector('.run-dialog').open) {
    return;
  }
  event.preventDefault();
  actions[action]();
}

function wire() {
  const dialog = document.createElement('dialog');
  dialog.className = 'run-dialog';
  dialog.setAttribute('aria-labelledby', 'contingence');
  dialog.append(part('contingency'));
  root.append(dialog);
  ['notes', 'options', 'count', 'closeContingency'].forEach(name => { part(name).hidden = false; });
  doing('full').hidden = !document.fullscreenEnabled;
  root.addEventListener('click', event => {
    const name = event.target.closest('[data-do]')?.dataset.do;
    if (name) {
      actions[name]();
    }
  });
  root.addEventListener('change', event => {
    const { check, option } = event.target.dataset;
    if (check) {
      record.checks[check] = event.target.checked;
      keep();
      showChecks();
    } else if (option) {
      device.choose(option, event.target.checked);
      device.awake(record.state.phase === 'running');
    }
  });
  part('note').addEventListener('input', () => { record.note = part('note').value; keep(); });
  part('present').addEventListener('input', () => {
    record.present = part('present').validity.valid ? part('present').value.slice(0, 3) : '';
    keep();
  });
  part('tell')?.addEventListener('click', () => { record = store.telling(record); keep(); });
  document.addEventListener('keydown', pressed);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      tick();
      device.awake(record.state.phase === 'running');
    }
  });
  // The same session in another tab: both show the same.
  addEventListener('storage', event => {
    if (event.key === key) {
      record = opened();
      before = null;
      show();
    }
  });
  root.querySelectorAll('[data-option]').forEach(box => { box.checked = device.option(box.dataset.option); });
}

function showOther() {
  const other = store.records(page.reader).map(([, kept]) => kept).find(kept => kept.page?.plan === page.plan
    && kept.page.session === page.session && kept.page.revision !== page.revision && kept.page.revision !== 'brouillon'
    && ['running', 'closing'].includes(kept.state.phase));
  if (other && record.state.phase === 'before') {
    part('other').hidden = false;
    part('otherLink').href = `${location.pathname}?revision=${other.page.revision}&rencontre=${page.session}`;
  }
}

await store.sweep(page.reader);
wire();
show();
showOther();
setInterval(tick, 1000);
device.watch({ onNetwork: showNetwork, onRefused: () => { part('refused').hidden = false; } });
