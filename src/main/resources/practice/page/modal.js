// The modals that the bot opened: the top one of the stack, with its errors.

import { blocks } from './blocks.js';
import { fill, h, icon, toast } from './dom.js';
import { forget, values } from './drafts.js';
import { plain } from './mrkdwn.js';
import { act, store } from './store.js';
import { t } from './words.js';

let dialog = null;
let shown = null;
let errors = {};

export function drawModal() {
  const stack = store.state.modals;
  const view = stack[stack.length - 1];
  const key = view ? `${store.me} ${view.id} ${view.hash} ${document.documentElement.lang}` : null;
  if (key === shown) return;
  if (!view) return closeDialog();
  if (!shown?.startsWith(`${store.me} ${view.id} `)) errors = {};
  shown = key;
  draw(view, stack.length);
}

function closeDialog() {
  dialog?.remove();
  dialog = null;
  shown = null;
}

function draw(view, depth) {
  const focused = dialog?.contains(document.activeElement) ? spot(document.activeElement) : null;
  if (!dialog) {
    dialog = h('dialog', { class: 'modal' });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(false);
    });
    document.body.append(dialog);
    dialog.showModal();
  }
  dialog.setAttribute('aria-label', view.title.text);
  fill(dialog, form(view, depth));
  refocus(focused);
}

const spot = (element) => ({
  block: element.closest('[data-block]')?.dataset.block,
  action: element.closest('[data-action]')?.dataset.action,
});

function refocus(focused) {
  const body = dialog.querySelector('.modal-body');
  const again = focused?.block && body.querySelector(
    `[data-block="${CSS.escape(focused.block)}"] [data-action="${CSS.escape(focused.action ?? '')}"]`);
  const control = '.field, .choices input';
  const first = body.querySelector('[autofocus]') ?? body.querySelector(`.wrong ${control}`)
    ?? body.querySelector(control) ?? dialog.querySelector('footer button:last-child');
  (again || first)?.focus();
}

function form(view, depth) {
  const holder = {
    owner: view.id,
    errors,
    act: async (element, block, value) => {
      const outcome = await act('click', {
        view: view.id, block_id: block.block_id, action_id: element.action_id, value, values: values(view.id),
      });
      if (!outcome.ok && outcome.error) toast(t('failed', { called: view.title.text, error: t(outcome.error) }));
    },
  };
  return h('form', { noValidate: true, onsubmit: (event) => submit(event, view) },
    h('header', {},
      depth > 1 && h('button', { type: 'button', class: 'button bare', 'aria-label': t('back'), onclick: () => close(false) }, icon('back')),
      h('h2', {}, plain(view.title)),
      h('button', { type: 'button', class: 'button bare', 'aria-label': depth > 1 ? t('closeAll') : t('close'), onclick: () => close(true) }, icon('close'))),
    h('div', { class: 'modal-body' }, blocks(view.blocks, holder)),
    h('footer', {},
      h('button', { type: 'button', class: 'button', onclick: () => close(false) }, view.close ? plain(view.close) : t('cancel')),
      view.submit && h('button', { type: 'submit', class: 'button primary' }, plain(view.submit))));
}

const top = () => store.state.modals[store.state.modals.length - 1];

async function close(all) {
  const view = top();
  if (!view) return;
  await act('close', { view: view.id, all, values: values(view.id) });
  forget(view.id);
}

async function submit(event, view) {
  event.preventDefault();
  const button = dialog.querySelector('button[type=submit]');
  button.disabled = true;
  const outcome = await act('submit', { view: view.id, values: values(view.id) });
  button.disabled = false;
  errors = outcome.errors ?? {};
  if (outcome.ok) return;
  if (Object.keys(errors).length > 0 && top()?.id === view.id) draw(view, store.state.modals.length);
  else if (outcome.error) toast(t('failed', { called: view.title.text, error: t(outcome.error) }));
}
