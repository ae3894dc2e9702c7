package dev.graphpin.runtime.error;

/** Families of error codes, as the Graph API's page on error handling groups them. */
enum Family {
    TOKEN,
    PERMISSION,
    RATE_LIMIT,
    NOT_FOUND,
    PARAMETER,
    BLOCKED,
    SERVER,
    OTHER;

    private static final int NO_SUCH_OBJECT = 33;

    static Family of(GraphError error, int status) {
        int code = error.code();
        if (code >= 200 && code <= 299) {
            return PERMISSION;
        }
        if (code >= 80000 && code <= 80014) {
            return RATE_LIMIT;
        }
        return switch (code) {
            case 102, 190, 458, 459, 460, 463, 464, 467, 492 -> TOKEN;
            case 3, 10 -> PERMISSION;
            case 4, 17, 32, 341, 613 -> RATE_LIMIT;
            case 803, 2500 -> NOT_FOUND;
            case 100 -> error.subcode() == NO_SUCH_OBJECT ? NOT_FOUND : PARAMETER;
            case 105 -> PARAMETER;
            case 368, 506 -> BLOCKED;
            case 1, 2 -> SERVER;
            default -> withoutCode(code, status);
        };
    }

    private static Family withoutCode(int code, int status) {
        return code != 0 ? OTHER : status == 429 ? RATE_LIMIT : status >= 500 ? SERVER : OTHER;
    }
}
