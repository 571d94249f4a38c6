// The text field: messages, slash commands, names, files and shortcuts.

import { h, icon, toast } from './dom.js';
import { menu } from './menu.js';
import { act, conversation, nameOfConversation, store, upload } from './store.js';
import { said, t } from './words.js';

/** A field for the open conversation, or for the thread in it. */
export function composer(thread = null) {
  const where = store.open;
  const name = thread ? 'thread' : 'composer';
  const label = thread ? t('writeThread') : t('write', { name: nameOfConversation(conversation(where)) });
  const text = h('textarea', {
    id: `${name}-text`, rows: 1, placeholder: label, 'aria-label': label, role: 'combobox',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${name}-hints`,
  });
  const hints = h('ul', { id: `${name}-hints`, class: 'hints', role: 'listbox', hidden: true, 'aria-label': t('commands') });
  const suggest = suggestions(text, hints);
  text.addEventListener('input', () => {
    fit(text);
    suggest.update();
  });
  const send = async () => {
    const typed = text.value.trim();
    if (!typed) return;
    text.value = '';
    fit(text);
    suggest.close();
    if (!(await speak(typed, where, thread))) text.value = text.value || typed;
  };
  text.addEventListener('keydown', (event) => {
    if (suggest.key(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  return h('form', { class: 'composer', onsubmit: (event) => (event.preventDefault(), send()) },
    hints, text,
    h('div', { class: 'composer-tools' },
      !thread && shortcuts(), !thread && attach(where, text),
      h('button', { type: 'submit', class: 'button primary send', 'aria-label': t('send'), title: t('send') }, icon('send'))));
}

const fit = (text) => {
  text.style.height = 'auto';
  text.style.height = `${Math.min(text.scrollHeight + 2, 180)}px`;
};

/** Says it, or, when it begins with a slash, calls the command; false when there is no such command. */
async function speak(typed, where, thread) {
  const [first] = typed.split(/\s/, 1);
  if (!typed.startsWith('/') || thread) {
    return (await act('say', { in: where, text: typed, thread })).ok;
  }
  const outcome = await act('command', { in: where, command: first, text: typed.slice(first.length).trim() });
  if (outcome.error === 'unknown_command') toast(t('unknown_command', { called: first }));
  return outcome.error !== 'unknown_command';
}

function shortcuts() {
  const run = async (one) => {
    const outcome = await act('shortcut', { callback_id: one.callback_id });
    if (!outcome.ok) toast(t('failed', { called: said(one.name), error: t(outcome.error) }));
  };
  return h('button', {
    type: 'button', class: 'button bare', title: t('shortcuts'), 'aria-label': t('shortcuts'), 'aria-haspopup': 'menu',
    onclick: (event) => menu(event.currentTarget, store.fixed.shortcuts
      .filter((one) => one.type === 'global')
      .map((one) => ({ label: said(one.name), choose: () => run(one) }))),
  }, icon('bolt'));
}

function attach(where, text) {
  const input = h('input', {
    type: 'file', hidden: true,
    onchange: async () => {
      const [file] = input.files;
      input.value = '';
      if (!file) return;
      const comment = text.value.trim();
      text.value = '';
      await upload(file, where, comment).catch((error) => toast(error.message));
    },
  });
  return [input, h('button', {
    type: 'button', class: 'button bare', title: t('attach'), 'aria-label': t('attach'), onclick: () => input.click(),
  }, icon('clip'))];
}

/** What the word before the cursor may become: a command at the start, a name after an at sign. */
function suggestions(text, list) {
  let found = [];
  let at = 0;

  function update() {
    const before = text.value.slice(0, text.selectionStart);
    const command = before.match(/^\/\S*$/);
    const name = before.match(/(?:^|\s)@(\p{L}*)$/u);
    found = command ? commands(command[0]) : name ? names(name[1]) : [];
    at = 0;
    draw();
  }

  const commands = (start) => store.fixed.commands
    .filter((one) => one.name.startsWith(start))
    .map((one) => ({ words: one.name, more: `${one.hint} — ${said(one.description)}`, value: `${one.name} `, length: start.length }));

  const names = (start) => store.fixed.people
    .filter((one) => one.name.startsWith(start.toLowerCase()) || one.real_name.toLowerCase().startsWith(start.toLowerCase()))
    .map((one) => ({ words: `@${one.name}`, more: one.real_name, value: `@${one.name} `, length: start.length + 1 }));

  function draw() {
    list.hidden = found.length === 0;
    text.setAttribute('aria-expanded', String(found.length > 0));
    list.replaceChildren(...found.map((one, i) => h('li', {
      id: `${list.id}-${i}`, role: 'option', 'aria-selected': String(i === at),
      onpointerdown: (event) => (event.preventDefault(), take(i)),
    }, h('strong', {}, one.words), h('small', {}, one.more))));
    if (found.length) text.setAttribute('aria-activedescendant', `${list.id}-${at}`);
    else text.removeAttribute('aria-activedescendant');
  }

  function take(i) {
    const end = text.selectionStart;
    text.setRangeText(found[i].value, end - found[i].length, end, 'end');
    close();
    text.focus();
  }

  function close() {
    found = [];
    draw();
  }

  /** True when the key was for the suggestions. */
  function key(event) {
    if (!found.length) return false;
    const complete = found[at].value.trim() === text.value.trim();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      at = (at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length;
      draw();
    } else if (event.key === 'Tab' || (event.key === 'Enter' && !complete)) {
      take(at);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  text.addEventListener('blur', close);
  return { update, close, key };
}
