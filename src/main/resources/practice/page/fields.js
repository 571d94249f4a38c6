// The elements of Block Kit that a person fills in or chooses from.

import { h } from './dom.js';
import { draft, keep } from './drafts.js';
import { textObject } from './mrkdwn.js';
import { nameOfConversation, store } from './store.js';
import { t } from './words.js';

/**
 * One element, as a control. `place` says whose it is (`owner`, `blockId`), how it is labelled (`label`, `describedBy`),
 * and what a choice does (`chosen`, absent for an input that is sent with its modal).
 */
export function field(element, place) {
  const make = makers[element.type];
  return make ? make(element, place) : h('span', { class: 'unknown' }, element.type);
}

const start = (element, place, initial) =>
  draft(place.owner, place.blockId, element.action_id) ?? initial;

function changed(element, place, value) {
  keep(place.owner, place.blockId, element.action_id, value);
  place.chosen?.(element, value);
}

const common = (element, place) => ({
  class: 'field',
  'data-action': element.action_id,
  'aria-label': place.label ?? element.placeholder?.text ?? element.action_id,
  'aria-describedby': place.describedBy,
  autofocus: element.focus_on_load,
});

function textField(element, place) {
  const tag = element.multiline ? 'textarea' : 'input';
  const types = { email_text_input: 'email', url_text_input: 'url', number_input: 'text' };
  const input = h(tag, {
    ...common(element, place),
    placeholder: element.placeholder?.text ?? '',
    maxLength: element.max_length ?? 3000,
    inputMode: element.type === 'number_input' ? 'decimal' : null,
    oninput: () => keep(place.owner, place.blockId, element.action_id, input.value),
    onkeydown: (event) => {
      if (event.key === 'Enter' && tag === 'input' && place.chosen) {
        event.preventDefault();
        changed(element, place, input.value);
      }
    },
  });
  if (tag === 'input') input.type = types[element.type] ?? 'text';
  else input.rows = 5;
  input.value = start(element, place, element.initial_value ?? '');
  return input;
}

function option(one, selected) {
  return h('option', { value: one.value, selected, title: one.description?.text }, one.text.text);
}

function select(element, place, options, initial, groups = null) {
  const value = start(element, place, initial);
  const control = h('select', {
    ...common(element, place),
    onchange: () => changed(element, place, control.value),
  }, h('option', { value: '', disabled: Boolean(place.chosen), selected: !value }, element.placeholder?.text ?? t('choose')));
  for (const one of options) control.append(option(one, one.value === value));
  for (const group of groups ?? []) {
    control.append(h('optgroup', { label: group.label.text }, group.options.map((one) => option(one, one.value === value))));
  }
  return control;
}

function several(element, place, options, initial) {
  const chosen = new Set(start(element, place, initial));
  return choices(element, place, options, 'checkbox', chosen, (one, on) => {
    if (on) chosen.add(one);
    else chosen.delete(one);
    return [...chosen];
  });
}

function choices(element, place, options, type, chosen, pick) {
  const name = `${place.owner}.${place.blockId}.${element.action_id}`;
  return h('fieldset', { class: 'choices', 'aria-describedby': place.describedBy, 'data-action': element.action_id },
    h('legend', { class: 'unseen' }, place.label ?? element.action_id),
    options.map((one) => h('label', {},
      h('input', {
        type, name, value: one.value, checked: chosen.has(one.value),
        onchange: (event) => changed(element, place, pick(one.value, event.target.checked)),
      }),
      h('span', {}, textObject(one.text),
        one.description && h('small', {}, textObject(one.description))))));
}

const asOption = (value, text) => ({ value, text: { type: 'plain_text', text } });
const people = () => store.fixed.people.map((one) => asOption(one.id, one.real_name));
const conversations = (kinds) => store.state.conversations
  .filter((one) => kinds.includes(one.kind))
  .map((one) => asOption(one.id, nameOfConversation(one)));

function moment(element, place, type, initial) {
  const input = h('input', {
    ...common(element, place), type,
    onchange: () => changed(element, place, input.value),
  });
  input.value = start(element, place, initial ?? '');
  return input;
}

/** A moment is seconds since 1970 on the wire, and the browser's own zone in the field. */
function dateTime(element, place) {
  const local = (seconds) => {
    const date = new Date(seconds * 1000);
    return new Date(date - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  };
  const kept = start(element, place, element.initial_date_time);
  const input = h('input', {
    ...common(element, place), type: 'datetime-local',
    onchange: () => changed(element, place, input.value ? Math.floor(new Date(input.value) / 1000) : ''),
  });
  if (kept) input.value = local(kept);
  return input;
}

const makers = {
  plain_text_input: textField,
  number_input: textField,
  email_text_input: textField,
  url_text_input: textField,
  static_select: (element, place) =>
    select(element, place, element.options ?? [], element.initial_option?.value, element.option_groups),
  multi_static_select: (element, place) => several(element, place,
    element.options ?? element.option_groups.flatMap((group) => group.options),
    (element.initial_options ?? []).map((one) => one.value)),
  users_select: (element, place) => select(element, place, people(), element.initial_user),
  multi_users_select: (element, place) => several(element, place, people(), element.initial_users ?? []),
  conversations_select: (element, place) =>
    select(element, place, conversations(['CHANNEL', 'GROUP', 'IM']), element.initial_conversation),
  channels_select: (element, place) => select(element, place, conversations(['CHANNEL']), element.initial_channel),
  datepicker: (element, place) => moment(element, place, 'date', element.initial_date),
  timepicker: (element, place) => moment(element, place, 'time', element.initial_time),
  datetimepicker: dateTime,
  checkboxes: (element, place) =>
    several(element, place, element.options, (element.initial_options ?? []).map((one) => one.value)),
  radio_buttons: (element, place) => choices(element, place, element.options, 'radio',
    new Set([start(element, place, element.initial_option?.value)]), (one) => one),
};
