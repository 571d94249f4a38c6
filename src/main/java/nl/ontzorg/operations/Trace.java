package nl.ontzorg.operations;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an exception came from, without the message of those that may hold what somebody wrote: a database or a parser
 * cites what it could not take. {@code %trace} in the pattern.
 */
public final class Trace extends ThrowableProxyConverter {

    /** Their messages are our own words, or names of files, hosts and columns. */
    private static final String[] SPEAK = {"nl.ontzorg.", "java.io.", "java.net.", "org.sqlite."};

    @Override
    protected String throwableProxyToString(IThrowableProxy exception) {
        return super.throwableProxyToString(new Discreet(exception));
    }

    private record Discreet(IThrowableProxy exception) implements IThrowableProxy {

        @Override
        public @Nullable String getMessage() {
            return Stream.of(SPEAK).anyMatch(getClassName()::startsWith) ? exception.getMessage() : "…";
        }

        @Override
        public String getClassName() {
            return exception.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return exception.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return exception.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            IThrowableProxy cause = exception.getCause();
            return cause == null ? null : new Discreet(cause);
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            return Stream.of(exception.getSuppressed()).map(Discreet::new).toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return exception.isCyclic();
        }
    }
}
