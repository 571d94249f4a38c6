// Small menus beside a button, and the picker of emoji.

import { h } from './dom.js';
import { face } from './mrkdwn.js';
import { quick } from './emoji.js';

let openNow = null;

function show(anchor, box) {
  openNow?.();
  document.body.append(box);
  const at = anchor.getBoundingClientRect();
  const left = Math.min(at.left, innerWidth - box.offsetWidth - 8);
  const below = at.bottom + box.offsetHeight + 8 < innerHeight;
  box.style.left = `${Math.max(8, left)}px`;
  box.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - box.offsetHeight - 4)}px`;
  anchor.setAttribute('aria-expanded', 'true');
  const outside = (event) => !box.contains(event.target) && event.target !== anchor && close(false);
  const close = (back = true) => {
    box.remove();
    anchor.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    openNow = null;
    if (back) anchor.focus();
  };
  document.addEventListener('pointerdown', outside, true);
  openNow = close;
  box.addEventListener('keydown', (event) => move(event, box, close));
  box.querySelector('button')?.focus();
  return close;
}

function move(event, box, close) {
  const items = [...box.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement);
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    event.stopPropagation();
    close();
  } else if (event.key in steps) {
    event.preventDefault();
    items[(at + steps[event.key] + items.length) % items.length].focus();
  }
}

/** Opens a menu of items, each with a `label` and what it does when chosen. */
export function menu(anchor, items) {
  const box = h('div', { class: 'menu', role: 'menu' }, items.map((item) => h('button', {
    type: 'button',
    role: 'menuitem',
    onclick: () => {
      close();
      item.choose();
    },
  }, item.label)));
  // A menu of a modal must lie within it, where the keyboard is.
  const close = show(anchor, box);
  anchor.closest('dialog')?.append(box);
  box.querySelector('button')?.focus();
}

export function pickEmoji(anchor, choose) {
  const box = h('div', { class: 'menu faces', role: 'menu' }, quick.map((name) => h('button', {
    type: 'button',
    role: 'menuitem',
    title: name,
    onclick: () => {
      close();
      choose(name);
    },
  }, face(name))));
  const close = show(anchor, box);
}
