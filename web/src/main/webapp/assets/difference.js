// What a form says now, said by what it said before: where each row was, what changed in it, what is gone. The portal puts
// both together again (FormDifference). Texts are as snapshots write them.

/** Where a row stands, and the name of its field. */
const ROW = /^((?:[^:]+:\d+:)*)(.*)$/s;

function rowsOf(text) {
  const rows = new Map([['', new Map()]]);
  for (const [name, value] of new URLSearchParams(text)) {
    const [, at, field] = ROW.exec(name);
    if (!rows.has(at)) {
      rows.set(at, new Map());
    }
    const fields = rows.get(at);
    fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  return rows;
}

const kindOf = at => at.replace(/\d+/g, '');
const says = fields => JSON.stringify([...fields]);

function byKind(rows) {
  const kinds = new Map();
  for (const at of rows.keys()) {
    kinds.set(kindOf(at), [...(kinds.get(kindOf(at)) ?? []), at]);
  }
  return kinds;
}

/** Which row of before each row is: the same at the same place, the same elsewhere, then whatever is left, in order. */
function origins(before, now) {
  const from = new Map();
  const old = byKind(before);
  for (const [kind, places] of byKind(now)) {
    const free = new Set(old.get(kind) ?? []);
    const take = (at, source) => {
      if (source !== undefined) {
        from.set(at, source);
        free.delete(source);
      }
    };
    const left = () => places.filter(at => !from.has(at));
    const said = new Map([...before].filter(([at]) => free.has(at)).map(([at, fields]) => [at, says(fields)]));
    left().filter(at => said.get(at) === says(now.get(at))).forEach(at => take(at, at));
    const same = new Map();
    [...free].forEach(at => same.set(said.get(at), [...(same.get(said.get(at)) ?? []), at]));
    left().forEach(at => take(at, same.get(says(now.get(at)))?.shift()));
    left().filter(at => free.has(at)).forEach(at => take(at, at));
    left().forEach(at => take(at, free.values().next().value));
  }
  return from;
}

/** As fields to send. */
export function difference(textBefore, textNow) {
  const before = rowsOf(textBefore);
  const now = rowsOf(textNow);
  const from = origins(before, now);
  const sent = [];
  const gone = [];
  for (const [at, fields] of now) {
    const was = before.get(from.get(at)) ?? new Map();
    fields.forEach((values, name) => {
      if (JSON.stringify(values) !== JSON.stringify(was.get(name))) {
        values.forEach(value => sent.push([at + name, value]));
      }
    });
    gone.push(...[...was.keys()].filter(name => !fields.has(name)).map(name => at + name));
  }
  const moved = [...from].filter(([at, source]) => at !== source).map(move => move.join('='));
  return [...sent, ['passeur.rows', moved.join(' ')], ['passeur.gone', gone.join(' ')]];
}
