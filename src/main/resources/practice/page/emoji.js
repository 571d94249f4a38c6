// The short names of common emoji.

const known = {
  '+1': '👍', thumbsup: '👍', '-1': '👎', thumbsdown: '👎', white_check_mark: '✅', heavy_check_mark: '✔️',
  ballot_box_with_check: '☑️', x: '❌', no_entry: '⛔', warning: '⚠️', exclamation: '❗', question: '❓',
  hourglass: '⌛', hourglass_flowing_sand: '⏳', alarm_clock: '⏰', clock1: '🕐', clock9: '🕘', stopwatch: '⏱️',
  timer_clock: '⏲️', calendar: '📅', date: '📅', spiral_calendar_pad: '🗓️', page_facing_up: '📄', memo: '📝',
  pencil: '📝', pencil2: '✏️', paperclip: '📎', file_folder: '📁', open_file_folder: '📂', books: '📚', book: '📖',
  inbox_tray: '📥', outbox_tray: '📤', email: '✉️', envelope: '✉️', incoming_envelope: '📨', speech_balloon: '💬',
  thought_balloon: '💭', bell: '🔔', no_bell: '🔕', mega: '📣', loudspeaker: '📢', eyes: '👀', bulb: '💡',
  fire: '🔥', star: '⭐', star2: '🌟', sparkles: '✨', tada: '🎉', clap: '👏', pray: '🙏', raised_hands: '🙌',
  muscle: '💪', wave: '👋', ok_hand: '👌', point_right: '👉', point_up: '☝️', raised_hand: '✋', hand: '✋',
  handshake: '🤝', writing_hand: '✍️', heart: '❤️', green_heart: '💚', blue_heart: '💙', yellow_heart: '💛',
  smile: '😄', smiley: '😃', slightly_smiling_face: '🙂', grin: '😁', joy: '😂', wink: '😉', blush: '😊',
  thinking_face: '🤔', neutral_face: '😐', confused: '😕', worried: '😟', cry: '😢', sweat_smile: '😅',
  relieved: '😌', sleeping: '😴', zzz: '💤', face_with_raised_eyebrow: '🤨', red_circle: '🔴',
  large_red_circle: '🔴', large_orange_circle: '🟠', large_yellow_circle: '🟡', large_green_circle: '🟢',
  large_blue_circle: '🔵', white_circle: '⚪', black_circle: '⚫', large_orange_diamond: '🔶', small_blue_diamond: '🔹',
  arrow_up: '⬆️', arrow_down: '⬇️', arrow_right: '➡️', arrow_left: '⬅️', arrow_up_small: '🔼', arrow_down_small: '🔽',
  arrows_counterclockwise: '🔄', repeat: '🔁', leftwards_arrow_with_hook: '↩️', arrow_right_hook: '↪️', mag: '🔍',
  lock: '🔒', unlock: '🔓', key: '🔑', pushpin: '📌', round_pushpin: '📍', bookmark: '🔖', label: '🏷️', link: '🔗',
  gear: '⚙️', wrench: '🔧', hammer: '🔨', scales: '⚖️', classical_building: '🏛️', house: '🏠', office: '🏢',
  bar_chart: '📊', chart_with_upwards_trend: '📈', chart_with_downwards_trend: '📉', moneybag: '💰', euro: '💶',
  coffee: '☕', sunrise: '🌅', sunny: '☀️', crescent_moon: '🌙', palm_tree: '🌴', rocket: '🚀', dart: '🎯',
  trophy: '🏆', busts_in_silhouette: '👥', bust_in_silhouette: '👤', robot_face: '🤖', wastebasket: '🗑️',
  heavy_plus_sign: '➕', heavy_minus_sign: '➖', information_source: 'ℹ️', sos: '🆘', new: '🆕', soon: '🔜', end: '🔚',
  one: '1️⃣', two: '2️⃣', three: '3️⃣', four: '4️⃣', five: '5️⃣', six: '6️⃣', seven: '7️⃣', eight: '8️⃣', nine: '9️⃣',
  hash: '#️⃣', '100': '💯', pause_button: '⏸️', arrow_forward: '▶️', fast_forward: '⏩', telephone_receiver: '📞',
  phone: '☎️', globe_with_meridians: '🌐', flag_nl: '🇳🇱', 'flag-nl': '🇳🇱', 'flag-gb': '🇬🇧', gb: '🇬🇧', seedling: '🌱',
};

// For a machine without a font for emoji: signs that most text fonts have.
const plainSigns = {
  white_check_mark: '✔', heavy_check_mark: '✔', ballot_box_with_check: '☑', '+1': '↟', x: '✘', warning: '⚠',
  exclamation: '!', question: '?', hourglass: '◔', hourglass_flowing_sand: '◔', heart: '♥', star: '★', sunny: '☀',
  arrow_up: '↑', arrow_down: '↓', arrow_right: '→', arrow_left: '←', memo: '✎', pencil: '✎', pencil2: '✎', email: '✉',
  envelope: '✉', scales: '⚖', phone: '☎', red_circle: '●', white_circle: '○', black_circle: '●', wave: '☺', smile: '☺',
  slightly_smiling_face: '☺', writing_hand: '✍', repeat: '↻', arrows_counterclockwise: '↻', point_right: '☛',
  heavy_plus_sign: '+', heavy_minus_sign: '−', information_source: 'i', alarm_clock: '◔', clock9: '◔', stopwatch: '◔',
};

const hasEmojiFont = (() => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const drawn = (text) => {
    pen.clearRect(0, 0, 40, 40);
    pen.font = '24px sans-serif';
    pen.fillText(text, 2, 30);
    return pen.getImageData(0, 0, 40, 40).data.join();
  };
  return drawn('📥') !== drawn('🤝');
})();

/** The sign for a short name, or null where there is none to show. */
export function emoji(name) {
  const plainName = name.replace(/::skin-tone-\d$/, '');
  return (hasEmojiFont ? known : plainSigns)[plainName] ?? null;
}

/** What one reacts with most. */
export const quick = ['white_check_mark', '+1', 'eyes', 'hourglass_flowing_sand', 'x', 'question', 'heart',
  'tada', 'pray', 'raised_hands', 'thinking_face', 'arrow_up', 'arrow_down', 'calendar', 'memo', 'speech_balloon'];
