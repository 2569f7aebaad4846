/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import java.util.List;
import java.util.function.Consumer;

/** Trust that was observed is rated from 0, none, to 4, as the measures of trust read it. */
final class TrustScaleCheck implements ProcessCheck {
    private static final LayerId TRUST = LayerId.of("trust");
    private static final int MOST = 4;

    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof TieObserved tie
                    && tie.layer().equals(TRUST)
                    && !(tie.weight() >= 0 && tie.weight() <= MOST)) {
                found.accept(Violation.error(
                        "trust-off-scale",
                        "journal[" + i + "].weight",
                        tie.weight(),
                        "must be in [0, " + MOST + "], the scale on which trust is rated",
                        "rescale the answers first, or use a layer of another name"));
            }
        }
    }
}
