package dev.graphpin.runtime.http2;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.api.Session;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.api.server.ServerSessionListener;
import org.eclipse.jetty.http2.frames.HeadersFrame;
import org.eclipse.jetty.http2.frames.ResetFrame;
import org.eclipse.jetty.http2.server.RawHTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.RateControl;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** A server on loopback that speaks HTTP/2 over TLS, and badly: each request meets the next fault, all further ones the last. Played by one test at a time. */
public final class Http2Server implements AutoCloseable {
    /** Of a key that is good for this server only, and no secret. */
    private static final String PASSWORD = "no-secret";

    private final KeyStore keys;
    private final Server server;
    private final ServerConnector connector;
    private final Deque<Http2Fault> faults = new ArrayDeque<>();
    private final List<MetaData.Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final BlockingQueue<Integer> resets = new LinkedBlockingQueue<>();

    private Http2Server(KeyStore keys, int concurrentStreams) {
        this.keys = keys;
        QueuedThreadPool threads = new QueuedThreadPool(16, 4);
        threads.setDaemon(true);
        this.server = new Server(threads, new ScheduledExecutorScheduler("http2-server", true), null);
        this.connector = connector(concurrentStreams);
        server.addConnector(connector);
    }

    /** One that takes so many requests at a time on one connection. */
    public static Http2Server start(int concurrentStreams) {
        try (InputStream stored = Http2Server.class.getResourceAsStream("localhost.p12")) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stored, PASSWORD.toCharArray());
            Http2Server started = new Http2Server(keys, concurrentStreams);
            started.server.start();
            return started;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ServerConnector connector(int concurrentStreams) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(keys);
        tls.setKeyStorePassword(PASSWORD);
        ALPNServerConnectionFactory protocols = new ALPNServerConnectionFactory();
        RawHTTP2ServerConnectionFactory http2 = new RawHTTP2ServerConnectionFactory(new Listener());
        http2.setMaxConcurrentStreams(concurrentStreams);
        http2.setConnectProtocolEnabled(false);
        http2.setRateControlFactory(
                new RateControl.Factory() {}); // without a limit: to cancel again and again is what is tested
        ServerConnector listening = new ServerConnector(
                server, 1, 1, new SslConnectionFactory(tls, protocols.getProtocol()), protocols, http2);
        listening.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        return listening;
    }

    /** Forgets what was, and begins anew. */
    public void play(Http2Fault... anew) {
        synchronized (faults) {
            faults.clear();
            faults.addAll(List.of(anew));
        }
        requests.clear();
        resets.clear();
    }

    /** Where it listens. */
    public URI url() {
        return URI.create("https://localhost:" + connector.getLocalPort());
    }

    /** A client that trusts it. */
    public HttpClient.Builder client() {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("server", keys.getCertificate("localhost"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(tls);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The head of each request so far. */
    public List<MetaData.Request> requests() {
        return List.copyOf(requests);
    }

    /** Waits until the client gives a request up. */
    public void awaitReset() throws InterruptedException {
        resets.take();
    }

    /** How many connections were made since it started. */
    public int connections() {
        return connections.get();
    }

    private Http2Fault next() {
        synchronized (faults) {
            return faults.size() > 1 ? faults.removeFirst() : faults.getFirst();
        }
    }

    /** Plays a fault once a request is there as a whole. */
    private final class Listener implements ServerSessionListener {
        @Override
        public void onAccept(Session session) {
            connections.incrementAndGet();
        }

        @Override
        public Stream.Listener onNewStream(Stream stream, HeadersFrame head) {
            requests.add((MetaData.Request) head.getMetaData());
            if (head.isEndStream()) {
                next().play(new Http2Exchange(stream));
            } else {
                stream.demand();
            }
            return new OneStream();
        }
    }

    private final class OneStream implements Stream.Listener {
        @Override
        public void onDataAvailable(Stream stream) {
            boolean last = false;
            for (Stream.Data data = stream.readData(); data != null; data = last ? null : stream.readData()) {
                last = data.frame().isEndStream();
                data.release();
            }
            if (last) {
                next().play(new Http2Exchange(stream));
            } else {
                stream.demand();
            }
        }

        @Override
        public void onReset(Stream stream, ResetFrame frame, Callback callback) {
            resets.add(frame.getError());
            callback.succeeded();
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
