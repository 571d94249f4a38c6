// Blocks as Slack would show them, in messages, modals and the Home tab.

import { h, icon } from './dom.js';
import { confirmed } from './dialogs.js';
import { field } from './fields.js';
import { menu } from './menu.js';
import { plain, richText, textObject } from './mrkdwn.js';
import { t } from './words.js';

/**
 * All blocks of a message or view. `holder` has its `owner` (the key of its drafts), `act(element, block, value)` that
 * sends a choice, and `errors` by block id.
 */
export const blocks = (list, holder) => list.map((block) => {
  const make = makers[block.type];
  const made = make ? make(block, holder) : h('div', { class: 'unknown' }, block.type);
  made.classList.add('block');
  made.dataset.block = block.block_id;
  return made;
});

const text = (object) => h('div', { class: 'text' }, textObject(object));

function section(block, holder) {
  return h('div', { class: 'section' },
    h('div', { class: 'section-words' },
      block.text && text(block.text),
      block.fields && h('div', { class: 'pairs' }, block.fields.map(text))),
    block.accessory && h('div', { class: 'accessory' }, control(block.accessory, block, holder)));
}

/** An element that acts at once when it is used. */
function control(element, block, holder) {
  if (element.type === 'image') return image(element, 'thumb');
  if (element.type === 'button') return button(element, block, holder);
  if (element.type === 'overflow') return overflow(element, block, holder);
  return field(element, {
    owner: holder.owner,
    blockId: block.block_id,
    chosen: (one, value) => send(one, block, holder, value),
  });
}

async function send(element, block, holder, value, from = null) {
  if (element.confirm && !(await confirmed(element.confirm))) return;
  if (from) from.setAttribute('aria-busy', 'true');
  await holder.act(element, block, value);
  from?.removeAttribute('aria-busy');
}

function button(element, block, holder) {
  const made = h('button', {
    type: 'button',
    class: `button ${element.style ?? ''}`,
    'data-action': element.action_id,
    'aria-label': element.accessibility_label,
    onclick: () => {
      if (element.url) window.open(element.url, '_blank', 'noreferrer');
      send(element, block, holder, null, made);
    },
  }, plain(element.text));
  return made;
}

function overflow(element, block, holder) {
  const choose = (option) => {
    if (option.url) window.open(option.url, '_blank', 'noreferrer');
    send(element, block, holder, option.value);
  };
  return h('button', {
    type: 'button',
    class: 'button round',
    'data-action': element.action_id,
    'aria-haspopup': 'menu',
    'aria-label': t('more'),
    onclick: (event) => menu(event.currentTarget, element.options.map((option) => ({
      label: [plain(option.text), option.description && h('small', {}, textObject(option.description))],
      choose: () => choose(option),
    }))),
  }, icon('more'));
}

function image(source, className) {
  const file = source.slack_file;
  const address = file ? `/practice/file/${file.id ?? file.url.match(/F\w+/)?.[0]}` : source.image_url;
  if (!file && !address.startsWith(location.origin)) {
    // Nothing is fetched from elsewhere: the words stand in for the picture.
    return h('span', { class: `${className} no-picture` }, t('image', { alt: source.alt_text }));
  }
  return h('img', { class: className, src: address, alt: source.alt_text });
}

function input(block, holder) {
  const id = `${holder.owner}.${block.block_id}`.replace(/[^\w.-]/g, '_');
  const error = holder.errors?.[block.block_id];
  const label = block.label.text;
  const notes = [block.hint && `${id}.hint`, error && `${id}.error`].filter(Boolean).join(' ');
  const made = field(block.element, {
    owner: holder.owner,
    blockId: block.block_id,
    label,
    describedBy: notes || null,
    chosen: block.dispatch_action ? (one, value) => send(one, block, holder, value) : null,
  });
  if (error) made.setAttribute('aria-invalid', 'true');
  return h('div', { class: error ? 'input wrong' : 'input' },
    h('div', { class: 'label' }, plain(block.label), block.optional && h('span', { class: 'quiet' }, ` ${t('optional')}`)),
    made,
    error && h('p', { class: 'error', id: `${id}.error` }, t(error)),
    block.hint && h('p', { class: 'hint', id: `${id}.hint` }, plain(block.hint)));
}

const makers = {
  section,
  header: (block) => h('h3', { class: 'header' }, plain(block.text)),
  divider: () => h('hr'),
  context: (block) => h('div', { class: 'context' }, block.elements.map((element) =>
    (element.type === 'image' ? image(element, 'tiny') : h('span', {}, textObject(element))))),
  actions: (block, holder) => h('div', { class: 'actions' }, block.elements.map((element) => control(element, block, holder))),
  image: (block) => h('figure', {},
    block.title && h('figcaption', {}, plain(block.title)), image(block, 'picture')),
  input,
  rich_text: (block) => h('div', { class: 'text' }, richText(block)),
};
