/** Slack's side of the wire: the Web API, Socket Mode, and what a person does turned into envelopes. */
@NullMarked
package nl.ontzorg.practice.slack;

import org.jspecify.annotations.NullMarked;
