// The time of a session that runs. Pure: what a state becomes, and what it says at an instant. Every length is worked out
// from clock readings, never from counted ticks: a reload, a closed tab and a sleeping computer change nothing.
//
// A state holds {phase: before | running | closing | finished, steps, start, zone, length, at, begun, anchor, entered, pausedAt,
// paused, spent, began}. A step holds {planned, minutes, buffer, pause, skipped}: minutes, as planned and as they are now.
// Instants are milliseconds since the epoch, so that midnight and daylight saving time need no care.

export const MINUTE = 60_000;

/** A start this close to the planned hour is held to it; any other is a rehearsal, or another day, and counts from itself. */
const NEAR = 60 * MINUTE;

export function prepare({ steps, start = null, zone = null, length = null }) {
  return {
    phase: 'before', start, zone, length,
    steps: steps.map(step => ({ planned: step.minutes, minutes: step.minutes, buffer: !!step.buffer, pause: !!step.pause, skipped: false })),
    at: 0, begun: null, anchor: null, entered: null, pausedAt: null, paused: 0,
    spent: steps.map(() => 0), began: steps.map(() => null),
  };
}

/**
 * The instant of an hour of the clock that is nearest to another instant: around midnight it may lie in the day before or
 * after.
 *
 * @param zone whose clock; null for the device's
 */
export function nearest(hour, now, zone = null) {
  const [hours, minutes] = hour.split(':').map(Number);
  const days = [-1, 0, 1].map(day => {
    const date = new Date(now);
    date.setDate(date.getDate() + day);
    date.setHours(hours, minutes, 0, 0);
    return date.getTime() + (zone ? behind(zone, date) : 0);
  });
  return days.reduce((best, day) => Math.abs(day - now) < Math.abs(best - now) ? day : best);
}

/** Milliseconds by which the clocks of a zone are behind the device's. */
function behind(zone, date) {
  try {
    const there = new Date(date.toLocaleString('en-US', { timeZone: zone }));
    const here = new Date(date.toLocaleString('en-US'));
    return here - there;
  } catch {
    return 0;
  }
}

export function begin(state, now) {
  const planned = state.start ? nearest(state.start, now, state.zone) : now;
  const anchor = Math.abs(planned - now) <= NEAR ? planned : now;
  return enter({ ...state, phase: 'running', begun: now, anchor, at: 0 }, following(state, 0), now);
}

/** Milliseconds of the current step until now, without pauses. */
export function elapsed(state, now) {
  const until = state.pausedAt ?? now;
  // A clock that is set back takes nothing away from what was counted before.
  return state.spent[state.at] + Math.max(0, until - state.entered - state.paused);
}

/** Milliseconds that are left in the current step; negative once it runs over. */
export function left(state, now) {
  return state.steps[state.at].minutes * MINUTE - elapsed(state, now);
}

export function next(state, now) {
  const left = leave(state, now);
  let to = following(left, left.at + 1);
  // A buffer that delays have used up is not stopped at.
  while (to < left.steps.length && left.steps[to].buffer && room(left, to, now) < 0.5) {
    to = following(left, to + 1);
  }
  return enter(left, to, now);
}

export function back(state, now) {
  if (state.phase === 'closing') {
    return enter({ ...state, phase: 'running' }, preceding(state, state.steps.length - 1), now);
  }
  const to = preceding(state, state.at - 1);
  return to < 0 ? state : enter(leave(state, now), to, now);
}

export function pause(state, now) {
  return state.phase !== 'running' || state.pausedAt !== null ? state : { ...state, pausedAt: now };
}

export function resume(state, now) {
  return state.pausedAt === null ? state
    : { ...state, pausedAt: null, paused: state.paused + Math.max(0, now - state.pausedAt) };
}

/** Gives the current step more minutes, or fewer; what follows moves, and buffers take it up: see {@link project}. */
export function extend(state, minutes) {
  return state.phase !== 'running' ? state
    : withStep(state, state.at, { minutes: Math.min(24 * 60, Math.max(1, state.steps[state.at].minutes + minutes)) });
}

export function skip(state, index, skipped = true) {
  return index <= state.at && state.phase === 'running' ? state : withStep(state, index, { skipped });
}

/** Takes what runs past the session's length from all that is to come, in proportion; never from breaks and buffers. */
export function shorten(state, now) {
  const toCut = Math.ceil(project(state, now).over / MINUTE - 0.001);
  const steps = state.steps.map((step, index) => ({ ...step, index }))
    .filter(step => step.index > state.at && !step.skipped && !step.buffer && !step.pause && step.minutes > 1);
  const total = steps.reduce((sum, step) => sum + step.minutes, 0);
  if (toCut <= 0 || !steps.length) {
    return state;
  }
  const wanted = Math.max(steps.length, total - toCut);
  const shares = steps.map(step => {
    const exact = Math.max(1, step.minutes * wanted / total);
    return { index: step.index, minutes: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let missing = wanted - shares.reduce((sum, share) => sum + share.minutes, 0);
  for (const share of [...shares].sort((a, b) => b.rest - a.rest)) {
    if (missing > 0) {
      share.minutes++;
      missing--;
    }
  }
  // Where the least minute of many small steps weighs more than their share, the longest give it.
  while (missing < 0) {
    shares.reduce((longest, share) => share.minutes > longest.minutes ? share : longest).minutes--;
    missing++;
  }
  return shares.reduce((changed, share) => withStep(changed, share.index, { minutes: share.minutes }), state);
}

export function finish(state, now) {
  return { ...(state.phase === 'running' ? leave(state, now) : state), phase: 'finished', pausedAt: null, ended: now };
}

/**
 * What will be when, as it looks now.
 *
 * @returns {{times: {from, to, minutes}[], end, late, drift, over}} instants of each step and of the end; by how much the
 *     current step ends after its planned hour, the whole after its own, and after the session's length: milliseconds,
 *     negative when ahead (never for over)
 */
export function project(state, now) {
  const anchor = state.anchor ?? (state.start ? nearest(state.start, now, state.zone) : now);
  const running = state.phase === 'running';
  const offsets = plannedOffsets(state.steps);
  let cursor = running ? now : anchor;
  let late = 0;
  const times = state.steps.map((step, index) => {
    if (state.phase !== 'before' && index < state.at) {
      return { from: state.began[index], to: null, minutes: state.spent[index] / MINUTE };
    }
    if (running && index === state.at) {
      cursor = now + Math.max(0, left(state, now));
      late = cursor - (anchor + (offsets[index] + step.planned) * MINUTE);
      return { from: state.began[index], to: cursor, minutes: step.minutes };
    }
    const from = cursor;
    const minutes = step.skipped ? 0
      : step.buffer ? Math.min(step.minutes, Math.max(0, (anchor + (offsets[index] + step.planned) * MINUTE - from) / MINUTE))
        : step.minutes;
    cursor = from + minutes * MINUTE;
    return { from, to: cursor, minutes };
  });
  const planned = offsets[state.steps.length];
  const end = state.phase === 'finished' ? state.ended : state.phase === 'closing' ? now : cursor;
  return {
    times, end, late,
    drift: end - (anchor + planned * MINUTE),
    over: Math.max(0, end - (anchor + (state.length ?? planned) * MINUTE)),
  };
}

/** Whole minutes that each step really took; 0 for what was skipped, null for what was only passed by. */
export function real(state, now) {
  return state.steps.map((step, index) => {
    const spent = state.phase === 'running' && index === state.at ? elapsed(state, now) : state.spent[index];
    return wholeMinutes(step, spent);
  });
}

/** Whole minutes of a step that took so many milliseconds: 0 when it was skipped, null when it was only passed by. */
export function wholeMinutes(step, spent) {
  return Math.round(spent / MINUTE) || (step.skipped ? 0 : null);
}

function plannedOffsets(steps) {
  const offsets = [0];
  steps.forEach((step, index) => offsets.push(offsets[index] + step.planned));
  return offsets;
}

/** Minutes that are left of a buffer when it begins now. */
function room(state, index, now) {
  const step = state.steps[index];
  const end = state.anchor + (plannedOffsets(state.steps)[index] + step.planned) * MINUTE;
  return Math.min(step.minutes, Math.max(0, (end - now) / MINUTE));
}

function leave(state, now) {
  return { ...state, spent: replaced(state.spent, state.at, elapsed(state, now)), pausedAt: null, paused: 0 };
}

function enter(state, index, now) {
  if (index >= state.steps.length) {
    return { ...state, phase: 'closing', at: state.steps.length, entered: now, pausedAt: null, paused: 0 };
  }
  const entered = { ...state, at: index, entered: now, pausedAt: null, paused: 0, began: replaced(state.began, index, state.began[index] ?? now) };
  return state.steps[index].buffer && !state.spent[index]
    ? withStep(entered, index, { minutes: Math.max(1, Math.round(room(state, index, now))) }) : entered;
}

function following(state, from) {
  let index = from;
  while (index < state.steps.length && state.steps[index].skipped) {
    index++;
  }
  return index;
}

function preceding(state, from) {
  let index = from;
  while (index >= 0 && state.steps[index].skipped) {
    index--;
  }
  return index;
}

function withStep(state, index, change) {
  return { ...state, steps: replaced(state.steps, index, { ...state.steps[index], ...change }) };
}

function replaced(list, index, value) {
  const copy = list.slice();
  copy[index] = value;
  return copy;
}
