package kitchen;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.spi.MeasureProvider;

public class KitchenMeasures implements MeasureProvider {
    @Override
    public ImmutableList<Measure> measures() {
        return ImmutableList.of(new Evenings());
    }
}
