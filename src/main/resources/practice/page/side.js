// Who one is, and where one can go.

import { fill, h, icon } from './dom.js';
import { avatar } from './messages.js';
import { act, botConversation, look, nameOf, store } from './store.js';
import { said, t } from './words.js';

const badge = (count) => count > 0 && h('span', { class: 'badge', 'aria-label': t('unread', { n: count }) }, String(count));

export function drawSide(side) {
  const focused = side.contains(document.activeElement) ? document.activeElement.dataset.go : null;
  side.setAttribute('aria-label', t('menu'));
  fill(side,
    h('section', { class: 'people', 'aria-label': t('youAre') }, h('h2', {}, t('youAre')),
      store.fixed.people.filter((one) => !one.is_bot).map(personButton)),
    h('section', { 'aria-label': 'ontzorg' }, h('h2', {}, 'ontzorg'),
      place('home', [icon('home'), t('home')], 0),
      conversationButton(botConversation())),
    h('section', { 'aria-label': t('channels') }, h('h2', {}, t('channels')),
      store.state.conversations.filter((one) => one.kind !== 'IM').map(conversationButton)),
    h('section', { 'aria-label': t('directs') }, h('h2', {}, t('directs')),
      store.state.conversations.filter((one) => one.kind === 'IM' && one.with !== store.fixed.bot).map(conversationButton),
      newDirect()));
  if (focused) side.querySelector(`[data-go="${focused}"]`)?.focus();
}

function personButton(one) {
  const chosen = one.id === store.me;
  return h('button', {
    type: 'button', class: 'person', 'aria-pressed': String(chosen), 'data-go': one.id,
    onclick: () => !chosen && look({ as: one.id }),
  }, avatar(one.id),
  h('span', { class: 'who' }, h('strong', {}, one.real_name), h('small', {}, said(one.role))),
  !chosen && badge(store.state.unread[one.id]));
}

function place(at, words, unread) {
  const current = store.open === at;
  return h('button', {
    type: 'button', class: 'place', 'aria-current': current ? 'page' : null, 'data-go': at,
    onclick: () => {
      document.body.classList.remove('menu-open');
      look({ at });
    },
  }, words, badge(unread));
}

function conversationButton(one) {
  const sign = one.with ? avatar(one.with) : h('span', { class: 'sign' }, one.kind === 'GROUP' ? icon('lock') : '#');
  return place(one.id, [sign, h('span', {}, one.with ? nameOf(one.with) : one.name)], one.unread);
}

function newDirect() {
  const met = new Set(store.state.conversations.map((one) => one.with));
  const others = store.fixed.people.filter((one) => one.id !== store.me && !met.has(one.id));
  if (!others.length) return null;
  return h('select', {
    class: 'field quiet', 'aria-label': t('newDirect'), 'data-go': 'new',
    onchange: async (event) => look({ at: (await act('direct', { with: event.target.value })).in }),
  }, h('option', { value: '' }, t('newDirect')), others.map((one) => h('option', { value: one.id }, one.real_name)));
}

