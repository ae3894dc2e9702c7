package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;

import dev.graphpin.generator.scrape.Page.Data;
import dev.graphpin.spec.model.Operation.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnouncementsTest {
    @Test
    void readsAnUpdateWhateverTheBlanks() {
        String text = "You\u00a0can update\na User by making a POST request to /{user_id}.### Parameters";
        assertThat(Announcements.find(text))
                .containsExactly(new Announcement(Action.UPDATE, "POST", List.of("/{user_id}"), "User", null, 0, 61));
    }

    @Test
    void readsADissociateWithItsTwoNodes() {
        Announcement found =
                only("You can dissociate an OpenGraphObject:generic from a Page by making a DELETE request to"
                        + " /act_{ad_account_id}/assigned_users .");
        assertThat(found.action()).isEqualTo(Action.DISSOCIATE);
        assertThat(found.subject()).isEqualTo("OpenGraphObject:generic");
        assertThat(found.from()).isEqualTo("Page");
        assertThat(found.paths()).containsExactly("/act_{ad_account_id}/assigned_users");
    }

    @Test
    void readsACreateWithSeveralPathsAndWhatItCreates() {
        Announcement found =
                only("You can make a POST request to sample edge from the following paths: * /{page_id}/feed\n"
                        + "* /{group_id}/payment.feed\nWhen posting to this edge, a Page Post will be created. More.");
        assertThat(found.paths())
                .containsExactly("/{page_id}/feed", "/{group_id}/payment.feed")
                .inOrder();
        assertThat(found.subject()).isEqualTo("Page Post");
    }

    @Test
    void aPathThatLeadsOutOfItselfIsKeptAndSaidToBeOdd() {
        Announcement odd = only("You can update a Widget by making a POST request to /{widget_id}/../../x.");
        assertThat(odd.paths()).containsExactly("/{widget_id}/../../x");
        assertThat(odd.hasOddPath()).isTrue();
        Announcement plain = only("You can update a Widget by making a POST request to /{widget_id}/a.b.");
        assertThat(plain.paths()).containsExactly("/{widget_id}/a.b");
        assertThat(plain.hasOddPath()).isFalse();
    }

    @Test
    void aCreateMayCreateNothing() {
        Announcement found =
                only("You can make a POST request to sample edge from the following paths: /{sample_id}/samples"
                        + " When posting to this edge, no Graph object will be created.");
        assertThat(found.subject()).isNull();
    }

    @Test
    void whatIsCreatedIsNotTakenFromALaterSentence() {
        List<Announcement> found =
                Announcements.find("You can make a POST request to a edge from the following paths: /{x}/a"
                        + " You can make a POST request to b edge from the following paths: /{x}/b"
                        + " When posting to this edge, a Photo will be created.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).subject()).isNull();
        assertThat(found.get(1).subject()).isEqualTo("Photo");
    }

    @Test
    void sentencesThatAnnounceNothing() {
        assertThat(Announcements.find("You can update a page whenever you like. You can delete an album."))
                .isEmpty();
        assertThat(Announcements.saysUnavailable("You can't perform\u00a0this operation on this endpoint."))
                .isTrue();
        assertThat(Announcements.saysNoParameters("This endpoint doesn’t have any parameters."))
                .isTrue();
        assertThat(Announcements.edgesOnly("You may perform a DELETE request to the following edge from this node:"))
                .isEqualTo(0);
    }

    @Test
    void readAfterWriteNamesItsKey() {
        String key =
                "This endpoint supports read-after-write and will read the node represented by sample_key in the return type.";
        Announcements.ReadAfterWrite byKey = requireNonNull(Announcements.readAfterWrite(key));
        assertThat(byKey.key()).isEqualTo("sample_key");
        String posted = key.replaceFirst("represented.*", "to which you POSTed. Struct {id: string}");
        assertThat(requireNonNull(Announcements.readAfterWrite(posted)).end()).isEqualTo(posted.indexOf(" Struct"));
        assertThat(requireNonNull(Announcements.readAfterWrite(posted)).key()).isNull();
        assertThat(Announcements.readAfterWrite("Struct {id: string}")).isNull();
    }

    @Test
    void targetsAreListsOrSingle() {
        Announcements.Target list = requireNonNull(Announcements.target("A list of MobileSdkGk nodes.The following"));
        assertThat(list.type()).isEqualTo("MobileSdkGk");
        assertThat(list.data()).isEqualTo(Data.LIST);
        Announcements.Target single = requireNonNull(Announcements.target("A single ProfilePictureSource node."));
        assertThat(single.data()).isEqualTo(Data.SINGLE);
        assertThat(Announcements.target("A single day")).isNull();
        assertThat(Announcements.target("A list of all the nodes")).isNull();
        assertThat(Announcements.refuses("You can't delete using this edge.")).isTrue();
        assertThat(Announcements.refuses("You can delete it.")).isFalse();
    }

    @Test
    void samplesLoseVersionAndQuery() {
        assertThat(Announcements.samples(
                        "GET /v2.12/{page-id}/feed?limit=5 HTTP/1.1\nHost: x\nDELETE {x}\nPOST /me HTTP/1.1"))
                .containsExactly(
                        new Announcements.Sample("GET", "v2.12", "/{page-id}/feed"),
                        new Announcements.Sample("POST", null, "/me"))
                .inOrder();
    }

    private static Announcement only(String text) {
        List<Announcement> found = Announcements.find(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
