/** The local Slack-compatible workspace and its page; knows HTTP and Slack's formats, nothing of Ontzorg's features. */
@NullMarked
package nl.ontzorg.practice;

import org.jspecify.annotations.NullMarked;
