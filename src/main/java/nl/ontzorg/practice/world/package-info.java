/** What the practice workspace is at a moment: people, conversations, messages, files and views; no HTTP. */
@NullMarked
package nl.ontzorg.practice.world;

import org.jspecify.annotations.NullMarked;
