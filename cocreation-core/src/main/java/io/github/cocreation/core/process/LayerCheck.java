/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Observed ties are of a layer of the network, which says whether they have a direction and what a weight means. */
final class LayerCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        Set<LayerId> known = process.network().layers().keySet();
        CloseNames close = new CloseNames(
                known.stream().map(LayerId::value).toList(), "add the layers that are missing to the network");
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof TieObserved tie && !known.contains(tie.layer())) {
                found.accept(Violation.warning(
                        "unknown-layer",
                        "journal[" + i + "].layer",
                        tie.layer(),
                        "should be a layer of the network, which says what it means",
                        close.remedy(tie.layer().value())));
            }
        }
    }
}
