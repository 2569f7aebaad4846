import io.github.cocreation.core.network.Direction
import io.github.cocreation.metrics.exchange.network.NetworkReader
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis

var network = NetworkReader.withDefaults().withDirection(Direction.UNDIRECTED).read(Path.of("friends.csv"))
var analysis = NetworkAnalysis.of(network)
System.out.println("Between others: " + analysis.betweenness().top(2))
System.out.printf(Locale.ROOT, "Density: %.3f%n", analysis.density().orElseThrow())
System.out.println("Constraint: " + analysis.constraint().byStakeholder())
/exit
