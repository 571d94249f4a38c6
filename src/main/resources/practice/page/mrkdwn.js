// Slack's mrkdwn, emoji names and plain text, as nodes; never as HTML.

import { h } from './dom.js';
import { emoji } from './emoji.js';
import { conversation, look, nameOf, person, store } from './store.js';
import { slackDate } from './times.js';
import { t } from './words.js';

const unescape = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const WORD = '[\\p{L}\\p{N}]';
const span = (mark) =>
  `(?<!${WORD}|[${mark}])[${mark}](?![\\s${mark}])([^${mark}\\n]*[^\\s${mark}])[${mark}](?!${WORD}|[${mark}])`;

const inline = new RegExp(
  ['```([\\s\\S]+?)```', '`([^`\\n]+)`', '<([^<>\\n]+)>', span('*'), span('_'), span('~'),
    ':([a-z0-9_+-]+(?:::skin-tone-\\d)?):', '(\\n)'].join('|'), 'gu');

export function mrkdwn(text) {
  return quotes(text).map(({ quoted, lines }) =>
    (quoted ? h('blockquote', {}, spans(lines.join('\n'))) : spans(lines.join('\n'))));
}

function quotes(text) {
  const parts = [];
  for (const line of text.split('\n')) {
    const quoted = line.startsWith('&gt;') || line.startsWith('>');
    const body = quoted ? line.replace(/^(&gt;|>) ?/, '') : line;
    const last = parts[parts.length - 1];
    if (last && last.quoted === quoted) last.lines.push(body);
    else parts.push({ quoted, lines: [body] });
  }
  return parts;
}

function spans(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(inline)) {
    if (found.index > at) nodes.push(unescape(text.slice(at, found.index)));
    nodes.push(node(found));
    at = found.index + found[0].length;
  }
  if (at < text.length) nodes.push(unescape(text.slice(at)));
  return nodes;
}

function node([whole, block, code, special, bold, italic, strike, short, line]) {
  if (block !== undefined) return h('pre', {}, unescape(block.replace(/^\n/, '')));
  if (code !== undefined) return h('code', {}, unescape(code));
  if (special !== undefined) return bracket(special);
  if (bold !== undefined) return h('strong', {}, spans(bold));
  if (italic !== undefined) return h('em', {}, spans(italic));
  if (strike !== undefined) return h('s', {}, spans(strike));
  if (line !== undefined) return h('br');
  return face(short, whole);
}

export function face(short, otherwise = `:${short}:`) {
  const picture = emoji(short);
  return picture ? h('span', { class: 'emoji', role: 'img', 'aria-label': short.replace(/_/g, ' ') }, picture)
    : h('span', { class: 'emoji named' }, otherwise);
}

function bracket(inside) {
  const [target, label] = [inside.split('|')[0], inside.split('|').slice(1).join('|')];
  if (target.startsWith('@')) return mention(target.slice(1));
  if (target.startsWith('#')) return channel(target.slice(1), label);
  if (target.startsWith('!date^')) {
    const [, seconds, tokens, link] = target.split('^');
    const words = slackDate(Number(seconds), unescape(tokens));
    return h('time', { dateTime: new Date(seconds * 1000).toISOString() }, link ? anchor(link, words) : words);
  }
  if (target.startsWith('!')) return h('span', { class: 'mention' }, label || `@${t('everyone')}`);
  return anchor(unescape(target), unescape(label || target.replace(/^mailto:/, '')));
}

export const mention = (id) =>
  h('span', { class: id === store.me ? 'mention of-me' : 'mention' }, `@${person(id) ? nameOf(id) : id}`);

function channel(id, label) {
  const name = label || conversation(id)?.name || id;
  return h('button', { class: 'mention', type: 'button', onclick: () => conversation(id) && look({ at: id }) }, `#${name}`);
}

/** A link; one to a message of this workspace stays on this page. */
function anchor(url, words) {
  const here = url.match(/\.slack\.com\/archives\/(\w+)\/p(\d+)(\d{6})/);
  if (here && conversation(here[1])) {
    const go = (event) => {
      event.preventDefault();
      const thread = url.match(/thread_ts=([\d.]+)/)?.[1] ?? null;
      look({ at: here[1], thread });
    };
    return h('a', { href: '#', onclick: go }, words);
  }
  if (!/^(https?|mailto):/.test(url)) return words;
  return h('a', { href: url, target: '_blank', rel: 'noreferrer' }, words);
}

/** A plain text object, in which only emoji names mean something, unless it says that they do not. */
export const plain = ({ text, emoji: named }) => withFaces(text, named !== false);

function withFaces(text, named) {
  return text.split(/(:(?=[a-z+-])[a-z0-9_+-]+:|\n)/).map((part) => {
    if (part === '\n') return h('br');
    return named && /^:(?=[a-z+-])[a-z0-9_+-]+:$/.test(part) ? face(part.slice(1, -1)) : part;
  });
}

/** A text object of Block Kit. */
export const textObject = (object) => (object.type === 'mrkdwn' ? mrkdwn(object.text) : plain(object));

/** What Slack's composer makes of what people type. */
export function richText(block) {
  return block.elements.flatMap((section) => (section.elements ?? []).map((part) => {
    if (part.type === 'user') return mention(part.user_id);
    if (part.type === 'channel') return channel(part.channel_id, '');
    if (part.type === 'link') return anchor(part.url, part.text ?? part.url);
    if (part.type === 'emoji') return face(part.name);
    return mrkdwn((part.text ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  }));
}
