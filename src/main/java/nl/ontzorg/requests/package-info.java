/**
 * The request, its life and the rules of each step; intake.
 */
@NullMarked
package nl.ontzorg.requests;

import org.jspecify.annotations.NullMarked;
