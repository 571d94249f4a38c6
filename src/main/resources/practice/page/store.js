// What the page knows, and how it hears of changes.

import { toast } from './dom.js';
import { t } from './words.js';

export const store = {
  fixed: null, // team, people, commands, shortcuts: what does not change
  state: null, // what the chosen person sees now
  me: null, // whose eyes these are
  open: null, // the conversation before them, or 'home'
  thread: null, // the thread beside it
};

let changed = () => {};
let round = 0;

async function call(path, options) {
  const response = await fetch(path, options);
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? body.title ?? response.statusText);
  return body;
}

/** Does something as the chosen person. */
export async function act(what, fields = {}) {
  try {
    return await call(`/practice/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ as: store.me, ...fields }),
    });
  } catch (error) {
    toast(error instanceof TypeError ? t('lost') : error.message);
    return { ok: false, errors: {}, error: error.message };
  }
}

export async function upload(file, conversation, text) {
  const query = new URLSearchParams({ as: store.me, in: conversation, name: file.name, text });
  await call(`/practice/upload?${query}`, { method: 'POST', body: file });
}

export const person = (id) => store.fixed.people.find((one) => one.id === id);
export const me = () => person(store.me);
export const conversation = (id) => store.state.conversations.find((one) => one.id === id);
export const botConversation = () =>
  store.state.conversations.find((one) => one.with === store.fixed.bot);

export function nameOf(id) {
  if (id === 'USLACKBOT') return t('system');
  return person(id)?.real_name ?? id;
}

export function nameOfConversation(one) {
  return one.with ? nameOf(one.with) : `#${one.name}`;
}

export async function begin(onChange) {
  changed = onChange;
  store.fixed = await call('/practice/workspace');
  const wanted = new URLSearchParams(location.hash.slice(1));
  const people = store.fixed.people.filter((one) => !one.is_bot);
  store.me = people.some((one) => one.id === wanted.get('as')) ? wanted.get('as') : people[0].id;
  store.open = wanted.get('in');
  watch();
}

/** Looks through another person's eyes, or at another conversation. */
export function look({ as = store.me, at = null, thread = null }) {
  store.me = as;
  store.open = at;
  store.thread = thread;
  watch();
}

async function watch() {
  const mine = ++round;
  let since = null;
  while (mine === round) {
    try {
      const query = new URLSearchParams({ as: store.me });
      if (store.open && store.open !== 'home') query.set('in', store.open);
      if (since !== null) query.set('since', since), query.set('wait', '20');
      const state = await call(`/practice/state?${query}`);
      if (mine !== round) return;
      const fresh = since === null;
      store.state = state;
      since = state.revision;
      if (!store.open || (store.open !== 'home' && !conversation(store.open))) {
        return look({ at: botConversation().id });
      }
      history.replaceState(null, '', `#as=${store.me}&in=${store.open}`);
      changed(fresh);
    } catch (error) {
      if (mine !== round) return;
      if (!(error instanceof TypeError)) return look({});
      toast(t('lost'));
      await new Promise((done) => setTimeout(done, 3000));
    }
  }
}
