package org.passeur.web.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.passeur.platform.boundary.PayloadTooLargeException;
import org.passeur.platform.boundary.Settings;

/** Bodies are read into memory, so they have a limit; imports are not, and count for themselves. */
@Provider
public class BodyLimitFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        MediaType type = context.getMediaType();
        if (type != null && ImportResource.NDJSON.equals(type.getType() + "/" + type.getSubtype())) {
            return;
        }
        long limit = Settings.API_MAX_BYTES.get();
        if (context.getLength() > limit) {
            throw new PayloadTooLargeException(limit);
        }
        context.setEntityStream(new LimitedStream(context.getEntityStream(), limit));
    }

    private static final class LimitedStream extends FilterInputStream {

        private final long limit;
        private long read;

        LimitedStream(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw new PayloadTooLargeException(limit);
            }
        }
    }
}
