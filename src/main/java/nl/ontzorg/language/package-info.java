/** Tokens, sentences, language, stems, topics as words, and the trained OpenNLP models. */
@NullMarked
package nl.ontzorg.language;

import org.jspecify.annotations.NullMarked;
