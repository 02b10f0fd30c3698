// The last steps in the agendas, to be undone and done again: each is the whole model, which is small.
import { apply, read } from './rows.js';

const MOST = 60;
let steps = [];
let at = -1;

const now = () => JSON.stringify(read());

export function begin() {
  steps = [{ label: '', state: now() }];
  at = 0;
}

// A row that is dragged stands in between, and its picture among the rows is none of them.
const drags = () => document.querySelector('.sortable-chosen') !== null;

/** Whether anything changed since the last step; it is one then. */
export function record(label) {
  if (drags()) {
    return false;
  }
  const state = now();
  if (steps[at].state === state) {
    return false;
  }
  steps = [...steps.slice(0, at + 1), { label, state }].slice(-MOST);
  at = steps.length - 1;
  return true;
}

/** Names that the rows have in the model; the server made others for the same rows. */
export const known = () => JSON.parse(steps[at].state);

/** What was undone, in a word; null when there is nothing. */
export function undo() {
  if (at <= 0) {
    return null;
  }
  const { label } = steps[at];
  apply(JSON.parse(steps[--at].state));
  return label;
}

export function redo() {
  if (at >= steps.length - 1) {
    return null;
  }
  apply(JSON.parse(steps[++at].state));
  return steps[at].label;
}

/** Back to the last step, without a trace of what came after it. */
export const restore = () => apply(JSON.parse(steps[at].state));

export const canUndo = () => at > 0;
export const canRedo = () => at < steps.length - 1;
