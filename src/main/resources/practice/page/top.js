// The bar on top: the clock with its buttons, the language, and whether the bot is there.

import { fill, h, icon, toast } from './dom.js';
import { act, store } from './store.js';
import { clockFace, now } from './times.js';
import { language, speak, t } from './words.js';

export function drawTop(top, redraw) {
  const focused = top.contains(document.activeElement) ? document.activeElement.dataset.go : null;
  const there = store.state.connections > 0;
  fill(top,
    h('button', {
      type: 'button', class: 'button bare menu-button', 'aria-label': t('menu'), 'data-go': 'menu',
      onclick: () => document.body.classList.toggle('menu-open'),
    }, icon('menu')),
    h('p', { class: 'brand' }, h('img', { src: 'mark.svg', alt: '' }), h('strong', {}, 'ontzorg'),
      h('span', { class: 'quiet' }, t('place'))),
    h('section', { class: 'clock', 'aria-label': t('clock') },
      h('span', { class: 'face' }, icon('clock'), h('time', { dateTime: store.state.now }, clockFace(now()))),
      turn(t('hour'), { by: 'PT1H' }), turn(t('tomorrow'), { to: 'tomorrow' }), turn(t('monday'), { to: 'monday' })),
    h('span', { class: there ? 'status there' : 'status', title: t(there ? 'connected' : 'offline') },
      h('span', { class: 'status-words' }, t(there ? 'connected' : 'offline'))),
    h('div', { class: 'languages', role: 'group', 'aria-label': t('language') }, ['nl', 'en'].map((one) => h('button', {
      type: 'button', 'aria-pressed': String(one === language()), lang: one, 'data-go': one,
      'aria-label': one === 'nl' ? 'Nederlands' : 'English',
      onclick: () => (speak(one), redraw()),
    }, one.toUpperCase()))));
  if (focused) top.querySelector(`[data-go="${focused}"]`)?.focus();
}

function turn(words, how) {
  return h('button', {
    type: 'button', class: 'button slim', 'data-go': words,
    onclick: async () => {
      const turned = await act('clock', how);
      if (!turned.ok) return toast(t('never'));
      store.state.now = turned.now;
      toast(t('moved', { time: clockFace(now()) }));
    },
  }, words);
}
