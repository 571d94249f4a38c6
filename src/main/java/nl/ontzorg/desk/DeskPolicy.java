package nl.ontzorg.desk;

import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** How a desk speaks and to whom it is open. */
public record DeskPolicy(
        Language language, @Nullable String intakeChannel, OpenTo openTo, TellRequesters tellRequesters) {}
