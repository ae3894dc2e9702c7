package dev.graphpin.runtime.http;

import dev.graphpin.runtime.http.TransportFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Compressed answers. */
final class Gzip {
    private Gzip() {}

    /** @throws TransportFault when more than {@code limit} bytes come out, or the end is missing */
    static byte[] unzipped(byte[] bytes, int limit) throws TransportFault {
        if (bytes.length == 0) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] whole = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new TransportFault(Kind.TOO_LARGE, "more than " + limit + " bytes after decompression", null);
            }
            return whole;
        } catch (TransportFault e) {
            throw e;
        } catch (IOException e) {
            throw new TransportFault(Kind.CUT, "the answer ended too early", null);
        }
    }
}
