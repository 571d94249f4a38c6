package nl.ontzorg.slack;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the HTTP client from writing a request twice by itself, after a cut line for instance: Slack may have carried
 * out the first one. When nothing was written at all, it says so with {@link NotWritten}.
 */
final class SentOnce implements Interceptor {

    /** Slack cannot have done anything. */
    static final class NotWritten extends IOException {

        private static final long serialVersionUID = 1L;

        NotWritten(IOException cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (request.body() == null) {
            return chain.proceed(request);
        }
        Body body = new Body(request.body());
        try {
            return chain.proceed(
                    request.newBuilder().method(request.method(), body).build());
        } catch (IOException e) {
            throw body.begun ? e : new NotWritten(e);
        }
    }

    private static final class Body extends RequestBody {

        private final RequestBody body;
        private volatile boolean begun;

        Body(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            begun = true;
            body.writeTo(sink);
        }
    }
}
