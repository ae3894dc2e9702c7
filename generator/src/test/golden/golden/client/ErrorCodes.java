package golden.client;

import javax.annotation.processing.Generated;

/** The documented values of an error's {@code code}. */
@Generated("graphpin")
public final class ErrorCodes {
    /**
     * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
     * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
     */
    public static final int INVALID_PARAMETER = 100;
    public static final int INVALID_TOKEN = 190;
    public static final int ERROR_2650 = 2650;

    private ErrorCodes() {}
}
