// Moments, said in the reader's language and zone.

import { store, me } from './store.js';
import { language, locale, t } from './words.js';

const format = (date, options) =>
  new Intl.DateTimeFormat(locale(), { timeZone: me().tz, ...options }).format(date);

const day = (date) => format(date, { year: 'numeric', month: '2-digit', day: '2-digit' });

export const now = () => new Date(store.state.now);
export const ofTs = (ts) => new Date(Number(ts) * 1000);

export function time(date) {
  const said = format(date, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  return language() === 'nl' ? said.replace(':', '.') : said;
}

export const sameDay = (one, other) => day(one) === day(other);

export const longDay = (date) =>
  format(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** The day in words, with today and its neighbours by their name. */
export function prettyDay(date) {
  const near = [[0, 'today'], [-1, 'yesterday'], [1, 'tomorrowWord']]
    .find(([days]) => sameDay(date, new Date(now().getTime() + days * 86_400_000)));
  return near ? t(near[1]) : longDay(date);
}

export const clockFace = (date) =>
  `${format(date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })}, ${time(date)}`;

const forms = {
  date_num: (date) => format(date, { year: 'numeric', month: '2-digit', day: '2-digit' }),
  date: (date) => format(date, { day: 'numeric', month: 'long', year: 'numeric' }),
  date_short: (date) => format(date, { day: 'numeric', month: 'short', year: 'numeric' }),
  date_long: longDay,
  date_pretty: (date) => pretty(date, 'date'),
  date_short_pretty: (date) => pretty(date, 'date_short'),
  date_long_pretty: (date) => pretty(date, 'date_long'),
  time,
  time_secs: (date) => format(date, { hour: 'numeric', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
  ago: (date) => {
    const minutes = Math.round((date - now()) / 60_000);
    const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
    if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
    if (Math.abs(minutes) < 1440) return relative.format(Math.round(minutes / 60), 'hour');
    return relative.format(Math.round(minutes / 1440), 'day');
  },
};

function pretty(date, otherwise) {
  const words = prettyDay(date);
  return words === longDay(date) ? forms[otherwise](date) : words;
}

/** Slack's `<!date^seconds^tokens>`. */
export const slackDate = (seconds, tokens) =>
  tokens.replace(/\{(\w+)\}/g, (whole, name) => forms[name]?.(new Date(seconds * 1000)) ?? whole);
