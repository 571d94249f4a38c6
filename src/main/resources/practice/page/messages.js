// Messages: one, a list of them, and the thread beside it.

import { blocks } from './blocks.js';
import { askShare } from './dialogs.js';
import { fill, h, icon, toast } from './dom.js';
import { values } from './drafts.js';
import { menu, pickEmoji } from './menu.js';
import { face, mrkdwn } from './mrkdwn.js';
import { act, look, nameOf, person, store } from './store.js';
import { ofTs, prettyDay, sameDay, time } from './times.js';
import { language, said, t } from './words.js';

const GROUP_SECONDS = 300;

/** Draws messages into a list, keeping what did not change, so that focus and menus stay. */
export function drawList(list, messages, { inThread }) {
  const old = new Map([...list.children].map((node) => [node.dataset.key, node]));
  const nodes = [];
  let before = null;
  for (const message of messages) {
    if (!before || !sameDay(ofTs(before.ts), ofTs(message.ts))) {
      const words = prettyDay(ofTs(message.ts));
      nodes.push(kept(old, `day ${message.ts}`, words, () => h('li', { class: 'day' }, h('span', {}, words))));
    }
    const follows = before && before.user === message.user && message.ts - before.ts < GROUP_SECONDS && !message.only_you;
    const look = JSON.stringify([message, Boolean(follows), inThread, language(), store.me]);
    nodes.push(kept(old, message.ts, look, () => one(message, follows, inThread)));
    before = message;
  }
  if (nodes.length !== list.children.length || nodes.some((node, i) => node !== list.children[i])) {
    list.replaceChildren(...nodes);
  }
}

function kept(old, key, look, make) {
  const node = old.get(key);
  if (node && node.look === look) return node;
  const made = make();
  made.dataset.key = key;
  made.look = look;
  return made;
}

export function avatar(id) {
  if (id === store.fixed.bot) return h('img', { class: 'avatar', src: 'mark.svg', alt: '' });
  const index = store.fixed.people.findIndex((one) => one.id === id);
  const letters = nameOf(id).split(' ').filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0]);
  return h('span', { class: `avatar hue-${index + 1}`, 'aria-hidden': 'true' },
    index < 0 ? '?' : letters[0] + (letters[letters.length - 1] ?? ''));
}

function one(message, follows, inThread) {
  const author = nameOf(message.user);
  return h('li', { class: `message ${follows ? 'follows' : ''} ${message.only_you ? 'only-you' : ''}`, 'aria-label': author },
    follows ? h('time', { class: 'gutter' }, time(ofTs(message.ts))) : avatar(message.user),
    h('div', { class: 'message-body' },
      message.only_you && h('p', { class: 'only' }, icon('eye'), t('onlyYou')),
      !follows && h('p', { class: 'by' }, h('strong', {}, author),
        person(message.user)?.is_bot && h('span', { class: 'tag' }, t('app')),
        h('time', { dateTime: ofTs(message.ts).toISOString() }, time(ofTs(message.ts)))),
      content(message),
      message.edited && h('span', { class: 'quiet' }, t('edited')),
      (message.attachments ?? []).map(attachment),
      (message.files ?? []).map(file),
      reactions(message),
      !inThread && message.reply_count > 0 && h('button', {
        type: 'button', class: 'replies', onclick: () => openThread(message),
      }, message.reply_count === 1 ? t('oneReply') : t('replies', { n: message.reply_count }))),
    tools(message, inThread));
}

const openThread = (message) => look({ at: store.open, thread: message.thread_ts ?? message.ts });

function content(message) {
  if (message.notice) {
    return h('div', { class: 'text' }, t('failed', { called: message.notice.called, error: t(message.notice.error) }));
  }
  if (!message.blocks) return message.text && h('div', { class: 'text' }, mrkdwn(message.text));
  return h('div', { class: 'blocks' }, blocks(message.blocks, {
    owner: message.ts,
    act: async (element, block, value) => {
      const outcome = await act('click', {
        in: store.open, ts: message.ts, block_id: block.block_id, action_id: element.action_id, value, values: values(message.ts),
      });
      if (!outcome.ok && outcome.error) {
        toast(t('failed', { called: element.text?.text ?? t('choose'), error: t(outcome.error) }));
      }
    },
  }));
}

function attachment(one) {
  return h('div', { class: 'attachment' },
    one.is_share && h('p', { class: 'by' }, t('shared', { name: nameOf(one.author_id) })),
    one.blocks ? blocks(one.blocks, { owner: 'attachment', act: () => {} }) : h('div', { class: 'text' }, mrkdwn(one.text ?? one.fallback ?? '')),
    (one.files ?? []).map(file));
}

function file(one) {
  const picture = /^image\/(png|jpeg|gif)$/.test(one.mimetype);
  return h('a', { class: 'file', href: `/practice/file/${one.id}`, download: one.name },
    picture ? h('img', { class: 'picture', src: `/practice/file/${one.id}`, alt: one.title }) : icon('file'),
    h('span', {}, one.title, h('small', {}, `${one.pretty_type} · ${Math.ceil(one.size / 1024)} kB`)));
}

const react = (message, name, on) => act('react', { in: store.open, ts: message.ts, name, add: on });

function reactions(message) {
  if (!message.reactions) return null;
  return h('div', { class: 'reactions' }, message.reactions.map((reaction) => {
    const mine = reaction.users.includes(store.me);
    return h('button', {
      type: 'button',
      class: 'reaction',
      'aria-pressed': String(mine),
      title: reaction.users.map(nameOf).join(', '),
      onclick: () => react(message, reaction.name, !mine),
    }, face(reaction.name), ` ${reaction.count}`);
  }));
}

function tools(message, inThread) {
  if (message.only_you) return null;
  const tool = (label, picture, onclick, popup) => h('button', {
    type: 'button', class: 'button bare', title: label, 'aria-label': label, 'aria-haspopup': popup ? 'menu' : null, onclick,
  }, icon(picture));
  return h('div', { class: 'tools' },
    tool(t('react'), 'smile', (event) => pickEmoji(event.currentTarget, (name) => react(message, name, true)), true),
    !inThread && tool(t('reply'), 'reply', () => openThread(message)),
    tool(t('more'), 'more', (event) => menu(event.currentTarget, choices(message)), true));
}

function choices(message) {
  const shortcuts = store.fixed.shortcuts.filter((one) => one.type === 'message').map((one) => ({
    label: said(one.name),
    choose: async () => {
      const outcome = await act('shortcut', { callback_id: one.callback_id, in: store.open, ts: message.ts });
      if (!outcome.ok) toast(t('failed', { called: said(one.name), error: t(outcome.error) }));
    },
  }));
  return [...shortcuts, { label: t('share'), choose: () => share(message) }];
}

async function share(message) {
  const where = store.open;
  const chosen = await askShare();
  if (chosen && (await act('share', { in: where, ts: message.ts, ...chosen })).ok) toast(t('sent'));
}

/** The first thing in the direct messages with the bot: what one can try here. */
export function welcome() {
  const told = (language) => {
    const [first, ...steps] = store.fixed.welcome[language];
    return [h('p', {}, mrkdwn(first)), h('ol', {}, steps.map((step) => h('li', {}, mrkdwn(step))))];
  };
  const other = language() === 'nl' ? 'en' : 'nl';
  return h('section', { class: 'welcome', 'aria-label': t('system') },
    h('p', { class: 'by' }, h('strong', {}, t('system'))),
    h('h2', {}, t('welcomeTitle')),
    told(language()),
    h('details', {}, h('summary', {}, t('otherLanguage')), h('div', { lang: other }, told(other))));
}

export function drawThread(aside, composer) {
  const root = store.state.messages?.find((message) => message.ts === store.thread);
  aside.hidden = !root;
  if (!root) return;
  let list = aside.querySelector('.messages');
  if (!list || aside.dataset.shown !== `${store.thread} ${language()}`) {
    aside.dataset.shown = `${store.thread} ${language()}`;
    list = h('ol', { class: 'messages' });
    fill(aside,
      h('header', { class: 'bar' }, h('h2', {}, t('thread')),
        h('button', { type: 'button', class: 'button bare', 'aria-label': t('close'), onclick: () => look({ at: store.open }) }, icon('close'))),
      h('div', { class: 'scroll' }, list), composer());
  }
  drawList(list, store.state.messages.filter((one) => one.ts === store.thread || one.thread_ts === store.thread), { inThread: true });
}
