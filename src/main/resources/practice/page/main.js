// The page: draws what the chosen person sees, each time it changes.

import { blocks } from './blocks.js';
import { composer } from './composer.js';
import { fill, h, icon, toast } from './dom.js';
import { values } from './drafts.js';
import { drawList, drawThread, welcome } from './messages.js';
import { drawModal } from './modal.js';
import { drawSide } from './side.js';
import { act, begin, botConversation, conversation, look, nameOf, nameOfConversation, person, store } from './store.js';
import { drawTop } from './top.js';
import { language, said, speak, t } from './words.js';

const part = (id) => document.getElementById(id);
let shown = null;
let heard = '0';

function draw() {
  document.querySelector('[data-word=skip]').textContent = t('skip');
  drawTop(part('top'), draw);
  drawSide(part('side'));
  if (store.open === 'home') drawHome();
  else drawConversation();
  drawModal();
  document.title = `${titleCount()}${store.open === 'home' ? t('home') : nameOfConversation(conversation(store.open))} · Ontzorg`;
}

function titleCount() {
  const unread = store.state.unread[store.me];
  return unread > 0 ? `(${unread}) ` : '';
}

function drawConversation() {
  const main = part('main');
  const key = `${store.me} ${store.open} ${language()}`;
  const fresh = shown !== key;
  if (fresh) openConversation(main, key);
  const scroll = main.querySelector('.scroll');
  const atEnd = fresh || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const messages = store.state.messages ?? [];
  const last = messages[messages.length - 1];
  const forMe = last && last.ts > heard && (last.only_you || last.user === store.me);
  drawList(main.querySelector('.messages'), messages.filter((one) => !one.thread_ts || one.thread_ts === one.ts
    || one.subtype === 'thread_broadcast'), { inThread: false });
  main.querySelector('.nothing').hidden = messages.length > 0 || Boolean(main.querySelector('.welcome'));
  drawThread(part('thread'), () => composer(store.thread));
  if (fresh) scrollToNews(scroll, messages);
  else if (atEnd || forMe) scroll.scrollTop = scroll.scrollHeight;
  announce(messages, fresh);
  if (conversation(store.open).unread > 0 && document.visibilityState === 'visible') act('read', { in: store.open });
}

/** To the first message not read yet; to the end where all are. */
function scrollToNews(scroll, messages) {
  const read = conversation(store.open).last_read;
  const first = messages.find((one) => one.ts > read && one.user !== store.me);
  const node = first && scroll.querySelector(`[data-key="${first.ts}"]`);
  if (first === messages[0]) scroll.scrollTop = 0;
  else scroll.scrollTop = node ? node.offsetTop - scroll.offsetTop - 60 : scroll.scrollHeight;
}

function openConversation(main, key) {
  shown = key;
  const one = conversation(store.open);
  const withBot = one.with === store.fixed.bot;
  fill(main,
    h('header', { class: 'bar' }, h('div', {}, h('h1', {}, nameOfConversation(one)),
      h('p', { class: 'quiet' }, one.with ? said(person(one.with).role) : one.topic)), withBot && tabs('messages')),
    h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('messages') },
      withBot && welcome(), h('p', { class: 'nothing' }, t('empty')), h('ol', { class: 'messages' })),
    composer());
  if (withBot) act('home', { tab: 'messages' });
}

function tabs(current) {
  const tab = (name, at) => h('button', {
    type: 'button', 'aria-current': name === current ? 'page' : null, onclick: () => look({ at }),
  }, t(name));
  return h('div', { class: 'tabs' }, tab('home', 'home'), tab('messages', botConversation().id));
}

function drawHome() {
  part('thread').hidden = true;
  const view = store.state.home;
  const key = `${store.me} home ${view?.hash} ${language()}`;
  if (shown === key) return;
  if (!shown?.startsWith(`${store.me} home`)) act('home', { tab: 'home' });
  const top = part('main').querySelector('.scroll.home')?.scrollTop ?? 0;
  shown = key;
  const holder = {
    owner: `home ${store.me}`,
    act: async (element, block, value) => {
      const outcome = await act('click', {
        view: view.id, block_id: block.block_id, action_id: element.action_id, value, values: values(`home ${store.me}`),
      });
      if (!outcome.ok && outcome.error) toast(t('failed', { called: element.text?.text ?? t('choose'), error: t(outcome.error) }));
    },
  };
  fill(part('main'),
    h('header', { class: 'bar' }, h('div', {}, h('h1', {}, nameOf(store.fixed.bot))), tabs('home')),
    h('div', { class: 'scroll home', tabIndex: 0, role: 'region', 'aria-label': t('home') },
      view ? h('div', { class: 'blocks' }, blocks(view.blocks, holder))
        : h('p', { class: 'nothing' }, icon('home'), t('emptyHome'))));
  part('main').querySelector('.scroll').scrollTop = top;
}

/** Reads new messages out to those who cannot see them come. */
function announce(messages, fresh) {
  const last = messages[messages.length - 1]?.ts ?? '0';
  if (!fresh) {
    for (const message of messages.filter((one) => one.ts > heard && one.user !== store.me)) {
      part('live').append(h('p', {}, `${nameOf(message.user)}: ${message.text}`));
    }
    while (part('live').children.length > 5) part('live').firstChild.remove();
  }
  heard = last;
}

document.addEventListener('visibilitychange', () => store.state && draw());
speak(language());
begin(draw).catch(() => toast(t('lost')));
