package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Change.Added;
import dev.graphpin.spec.diff.change.Change.Moved;
import dev.graphpin.spec.diff.change.Change.Removed;
import dev.graphpin.spec.diff.change.Element.OfParameter;
import dev.graphpin.spec.diff.change.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A parameter that went in one place of a request and came in another was moved, when no other of its name went or came. */
final class Moves {
    private Moves() {}

    /** Puts one change for each such pair. */
    static void find(List<Change> ofOneRequest) {
        Map<String, List<Change>> byName = new HashMap<>();
        for (Change change : ofOneRequest) {
            if (change.place().kind().equals("param") && (change instanceof Added || change instanceof Removed)) {
                byName.computeIfAbsent(change.place().name(), name -> new ArrayList<>())
                        .add(change);
            }
        }
        byName.values().stream().filter(same -> same.size() == 2).forEach(same -> {
            Added added = same.get(0) instanceof Added it ? it : same.get(1) instanceof Added it ? it : null;
            Removed removed = same.get(0) instanceof Removed it ? it : same.get(1) instanceof Removed it ? it : null;
            if (added != null
                    && removed != null
                    && added.element() instanceof OfParameter now
                    && removed.element() instanceof OfParameter before
                    && now.parameter().type().equals(before.parameter().type())) {
                Place place = new Place(
                        added.place().path(),
                        added.place().position(),
                        removed.place().before(),
                        added.place().now());
                ofOneRequest.remove(removed);
                ofOneRequest.set(
                        ofOneRequest.indexOf(added),
                        new Moved(place, removed.place().path(), before.parameter(), now.parameter()));
            }
        });
    }
}
