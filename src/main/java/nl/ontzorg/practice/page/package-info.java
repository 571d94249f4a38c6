/**
 * The practice page's side: what a person sees, and the doors for what a person does.
 *
 * <p>Everything is JSON over HTTP on 127.0.0.1; {@code as} is the person's id, {@code in} a conversation's id or a
 * person's id for the direct messages with them (the bot's user id for those with the bot), {@code ts} a message.
 *
 * <ul>
 *   <li>{@code GET /practice/workspace}: team, people, commands, shortcuts, the welcome text.
 *   <li>{@code GET /practice/state?as=&in=&since=&wait=}: what the person sees now: {@code revision}, {@code now}, {@code
 *       connections}, {@code conversations} with {@code unread}, {@code messages} of the conversation asked for (one with
 *       {@code only_you} is ephemeral), {@code home}, {@code modals} (the top one last). With {@code since}, a revision seen
 *       before, it waits up to {@code wait} seconds until something changed.
 *   <li>{@code POST /practice/say} {as, in, text, thread?, heard?}, which with {@code heard} waits and tells
 *       whether the app acknowledged it; {@code /command} {as, in, command, text}; {@code /shortcut} {as,
 *       callback_id} and on a message {in, ts} too; {@code /react} {as, in, ts, name, add}; {@code /share} {as, in, ts, to,
 *       text}; {@code /upload?as=&in=&name=&text=} with the file as body; {@code /home} {as, tab}; {@code /read} {as, in};
 *       {@code /direct} {as, with}.
 *   <li>{@code POST /practice/click} {as, block_id, action_id, value?, values?} with {in, ts} for a message or {view} for a
 *       modal or Home tab; {@code value} is what was chosen (an option's value, a date, a list), {@code values} what stands in
 *       the fields, by block id and action id, or by block id alone. {@code /submit} and {@code /close} {as, view, values?,
 *       all?}. They answer {@code {ok, error, errors}} once the app has acknowledged: {@code errors} by block id.
 *   <li>{@code POST /practice/clock} {to: "tomorrow" | "monday" | an ISO moment} or {by: an ISO duration}; never back.
 *   <li>{@code POST /practice/disconnect} {reason: refresh_requested | warning | link_disabled | cut | half_open}
 *       ({@code half_open}: the connections stay, but nothing goes over them any more) and {@code /practice/fault} {method,
 *       error, retry_after?, times?, channel?} let one see how the app bears trouble. Before it is carried out a call fails
 *       with {@code ratelimited} ({@code retry_after} 0 leaves the header out), {@code http_500}, {@code timeout} (the answer
 *       is held for {@code retry_after} seconds) or any error of Slack's; after it was carried out with {@code
 *       accepted_then_500}, {@code accepted_then_timeout} or {@code accepted_then_cut}. With {@code channel} only calls about
 *       that conversation or person fail.
 * </ul>
 */
@NullMarked
package nl.ontzorg.practice.page;

import org.jspecify.annotations.NullMarked;
