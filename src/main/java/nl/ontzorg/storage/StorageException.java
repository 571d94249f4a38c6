package nl.ontzorg.storage;

import org.jspecify.annotations.Nullable;

/** What is kept cannot be reached or is not what it must be; the message says what, where and what to do. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StorageException(String message) {
        this(message, null);
    }

    StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
