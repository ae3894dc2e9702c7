package dev.graphpin.client.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is read and written: answers in the style of the Graph API, which escapes slashes and all letters beyond ASCII. */
public enum Input {
    /** One user of 1 kB. */
    USER,
    /** A page of 100 users: 100 kB. */
    PAGE,
    /** A post whose comments have replies: 2 kB. */
    POST,
    /** The nodes of an edge, page after page, as all clients read them: 100 pages, 10 MB. */
    STREAM,
    /** The same nodes in one page, which all have to hold whole: 10 MB. */
    LARGE;

    private static final int PAGE_USERS = 100;
    private static final int STREAM_PAGES = 100;
    private static final int COMMENTS = 3;

    /** The JSON, in UTF-8, made anew; of the stream its first page. */
    public byte[] json() {
        return texts().get(0);
    }

    /** All JSON of it: one text but for the stream. */
    List<byte[]> texts() {
        return switch (this) {
            case USER -> List.of(utf8(user(7)));
            case PAGE -> List.of(utf8(users(0, PAGE_USERS)));
            case POST -> List.of(utf8(post()));
            case STREAM ->
                IntStream.range(0, STREAM_PAGES)
                        .mapToObj(page -> utf8(users(page * PAGE_USERS, PAGE_USERS)))
                        .toList();
            case LARGE -> List.of(utf8(users(0, STREAM_PAGES * PAGE_USERS)));
        };
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** As it is called in the tables. */
    String title() {
        return switch (this) {
            case USER -> "a user, 1 kB";
            case PAGE -> "a page of 100 users, 100 kB";
            case POST -> "a post with nested comments, 2 kB";
            case STREAM -> "a stream of 100 such pages, 10 MB";
            case LARGE -> "one page of 10,000 users, 10 MB";
        };
    }

    private static String users(int from, int count) {
        return IntStream.range(from, from + count)
                        .mapToObj(Input::user)
                        .collect(Collectors.joining(",", "{\"data\":[", "],"))
                + paging() + "}";
    }

    private static String paging() {
        return """
                "paging":{"cursors":{"before":"QVFIUmJwZAFB","after":"QVFIUndXZA0hW"},\
                "next":"https:\\/\\/graph.facebook.com\\/v19.0\\/1\\/friends?limit=100&after=QVFIUndXZA0hW"}""";
    }

    private static String user(int number) {
        return """
                {"id":"10220%09d","name":"Zo\\u00eb Quinn Abernathy","first_name":"Zo\\u00eb","middle_name":"Quinn",\
                "last_name":"Abernathy","name_format":"{first} {last}","email":"zoe.%d\\u0040example.com",\
                "birthday":"04\\/17\\/1988","gender":"female","age_range":{"min":21},\
                "link":"https:\\/\\/www.facebook.com\\/app_scoped_user_id\\/10220%09d\\/",\
                "hometown":{"id":"106078429431815","name":"Uppsala, Sweden"},\
                "location":{"id":"106505586052951","name":"Gothenburg, Sweden"},\
                "languages":[{"id":"106059522759137","name":"English"},{"id":"104034306299811","name":"Swedish"}],\
                "sports":[{"id":"108615355837664","name":"Orienteering"}],\
                "favorite_teams":[{"id":"77212337414","name":"Helsingborg Bandy"}],\
                "meeting_for":["Friendship","Networking"],\
                "quotes":"Measure twice, cut once; then measure what was cut.",\
                "significant_other":{"id":"10220%09d","name":"Ruben Castellanos"},\
                "installed":true,"is_guest_user":false,"supports_donate_button_in_live_video":true,\
                "shared_login_upgrade_required_by":"2024-05-%02dT09:%02d:00+0000"}""".formatted(number, number, number, number + 1, number % 28 + 1, number % 60);
    }

    private static String post() {
        return """
                {"id":"10220_5550001","message":"The new trail map is out: \\u201cNorth loop\\u201d is open until October.",\
                "created_time":"2024-05-01T12:00:00+0000","updated_time":"2024-05-02T08:30:10+0000",\
                "application":{"id":"2309869772","name":"Trail Planner"},\
                "permalink_url":"https:\\/\\/www.facebook.com\\/10220\\/posts\\/5550001\\/","status_type":"mobile_status_update",\
                "is_published":true,"is_hidden":false,\
                "full_picture":"https:\\/\\/scontent.example.com\\/v\\/t39.30808-6\\/440_n.jpg?_nc_cat=1&oh=00_AYD&oe=6640",\
                "comments":%s}""".formatted(comments(COMMENTS, comments(1, "")));
    }

    private static String comments(int count, String replies) {
        String nested = replies.isEmpty() ? "" : ",\"comments\":" + replies;
        return IntStream.range(0, count)
                        .mapToObj(number -> comment(number, nested))
                        .collect(Collectors.joining(",", "{\"data\":[", "],"))
                + "\"paging\":{\"cursors\":{\"before\":\"WTI5\",\"after\":\"WTI6\"}}}";
    }

    private static String comment(int number, String nested) {
        return """
                {"id":"5550001_88%d","message":"Walked it on day %d, well marked.","created_time":"2024-05-03T10:%02d:00+0000",\
                "from":{"id":"1022%d","name":"Ruben C"},"like_count":%d,"comment_count":%d,"user_likes":false,"can_remove":true%s}""".formatted(number, number, number, number, number * 3, nested.isEmpty() ? 0 : 1, nested);
    }
}
