package dev.graphpin.spec.overlay;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.overlay.Overlay.Branch;
import dev.graphpin.spec.overlay.Overlay.Correction;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.ArrayList;
import java.util.List;

/** Finds corrections that correct the same thing: the result would depend on their order, or one undo the other. */
final class Overlaps {
    /** The key of a claim to an element as a whole. */
    private static final String WHOLE = "";
    /** The key of a claim to the place of a parameter. No key of the spec is called so. */
    private static final String PLACE = ">";

    private record Claim(SpecPath target, String key, boolean deep, Correction by) {
        boolean overlaps(Claim other) {
            if (target.equals(other.target)) {
                return key.equals(other.key) || key.equals(WHOLE) || other.key.equals(WHOLE);
            }
            return (deep && target.contains(other.target)) || (other.deep && other.target.contains(target));
        }
    }

    private Overlaps() {}

    static void report(List<Correction> corrections, Diagnostics diagnostics) {
        List<Claim> earlier = new ArrayList<>();
        for (Correction correction : corrections) {
            List<Claim> claims = claims(correction);
            for (Claim claim : claims) {
                earlier.stream()
                        .filter(claim::overlaps)
                        .findFirst()
                        .ifPresent(first -> report(claim, first.by, diagnostics));
            }
            earlier.addAll(claims);
        }
    }

    private static void report(Claim claim, Correction first, Diagnostics diagnostics) {
        Mark mark = claim.by.mark();
        diagnostics.error(
                "overlay-overlap",
                mark.file(),
                mark.line(),
                mark.column(),
                Untrusted.quote(claim.target.toString()) + " is corrected twice",
                "the other correction is in " + first.mark().file() + ":"
                        + first.mark().line() + "; make one of the two");
    }

    private static List<Claim> claims(Correction correction) {
        List<Claim> claims = new ArrayList<>();
        SpecPath target = correction.target();
        if (correction.change() instanceof Overlay.SetKeys set) {
            set.values().entries().keySet().forEach(key -> claims.add(new Claim(target, key, false, correction)));
        } else if (correction.change() instanceof Overlay.Nest nest) {
            nest.branches().forEach(branch -> places(branch, target, correction, claims));
        } else {
            claims.add(new Claim(target, WHOLE, correction.change() instanceof Overlay.Remove, correction));
        }
        return claims;
    }

    private static void places(Branch branch, SpecPath owner, Correction correction, List<Claim> claims) {
        for (Branch child : branch.children()) {
            claims.add(new Claim(owner.with("param", child.name()), PLACE, false, correction));
            places(child, owner, correction, claims);
        }
    }
}
