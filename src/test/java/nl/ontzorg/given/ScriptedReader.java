package nl.ontzorg.given;

import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.understanding.Message;
import nl.ontzorg.understanding.Reader;
import nl.ontzorg.understanding.Understanding;

/** Reads in every message what a test told it to, and remembers what it was given to read. */
public final class ScriptedReader implements Reader {

    private final List<Message> messages = new ArrayList<>();
    private Understanding reading = Given.aReading().build();

    public void willRead(ReadingBuilder other) {
        reading = other.build();
    }

    @Override
    public Understanding read(Message message) {
        messages.add(message);
        return reading;
    }

    /** What it was given to read, oldest first. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }
}
