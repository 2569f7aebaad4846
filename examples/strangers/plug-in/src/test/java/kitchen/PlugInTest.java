package kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.spi.MeasureProviderContract;
import org.junit.jupiter.api.Test;

class PlugInTest {
    @Test
    void theMethodIsFound() {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        assertTrue(catalogue.problems().isEmpty(), catalogue.problems()::toString);
        assertEquals("Table talk", catalogue.method(MethodId.of("kitchen.table-talk")).name().english());
    }

    @Test
    void theMeasureKeepsTheContract() {
        CoCreationProcess process = CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("A process")
                .challenge("What shall we cook?")
                .build();
        assertEquals("no violations", MeasureProviderContract.check(new KitchenMeasures(), process).toString());
        assertTrue(MeasureCatalogue.discover().ids().contains(MeasureId.of("kitchen.evenings")));
    }
}
