/** The rules of Block Kit: what Slack would refuse, and in which words. */
@NullMarked
package nl.ontzorg.practice.blocks;

import org.jspecify.annotations.NullMarked;
