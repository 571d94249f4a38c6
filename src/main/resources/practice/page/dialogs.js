// Small dialogs of the page itself: a confirmation, and sharing a message.

import { h } from './dom.js';
import { textObject } from './mrkdwn.js';
import { nameOf, nameOfConversation, store } from './store.js';
import { t } from './words.js';

/** Shows a dialog; gives true once its button is pressed, false when it is left. */
function ask(title, body, yes, no, style = 'primary') {
  return new Promise((answer) => {
    const dialog = h('dialog', { class: 'modal small', 'aria-label': title },
      h('form', { method: 'dialog' },
        h('header', {}, h('h2', {}, title)),
        h('div', { class: 'modal-body' }, body),
        h('footer', {},
          h('button', { class: 'button', value: 'no' }, no),
          h('button', { class: `button ${style}`, value: 'yes', autofocus: true }, yes))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A confirm object of Block Kit. */
export const confirmed = (confirm) => ask(confirm.title.text, h('p', {}, textObject(confirm.text)),
  confirm.confirm.text, confirm.deny.text, confirm.style ?? 'primary');

/** Asks where to share a message; gives `{to, text}`, or null when the person thinks better of it. */
export async function askShare() {
  const known = store.state.conversations.map((one) => [one.id, nameOfConversation(one)]);
  const met = new Set(store.state.conversations.map((one) => one.with));
  const others = store.fixed.people
    .filter((one) => one.id !== store.me && !met.has(one.id))
    .map((one) => [one.id, nameOf(one.id)]);
  const bot = store.state.conversations.find((one) => one.with === store.fixed.bot);
  const to = h('select', { class: 'field' },
    [...known, ...others].map(([id, name]) => h('option', { value: id, selected: id === bot?.id }, name)));
  const word = h('textarea', { class: 'field', rows: 2 });
  const body = [
    h('label', { class: 'label' }, t('shareTo'), to),
    h('label', { class: 'label' }, t('shareWord'), word),
  ];
  return (await ask(t('shareTitle'), body, t('send'), t('cancel'))) ? { to: to.value, text: word.value } : null;
}
