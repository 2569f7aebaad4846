"""Reads what check-exchange.sh wrote with igraph, NetworkX and PM4Py, and compares it with what was written."""
import html
import json
import os
import sys

work = sys.argv[1]
MILL = 'the "old" mill & <more>'
DAY = "søndag"
TIES = {("city", "tenants"): 2.0, ("tenants", "city"): 1.0, ("tenants", "clinic"): 2.5, ("clinic", MILL): 1.0, (MILL, DAY): 0.25}
failed = 0


def check(what, found, wanted=TIES):
    global failed
    if found == wanted:
        print("ok:", what)
    else:
        failed = 1
        print("FAILED:", what, found)


def attempt(what, read):
    global failed
    try:
        check(what, read())
    except Exception as e:  # whatever a tool throws is a failure of the file
        failed = 1
        print("FAILED:", what, type(e).__name__, e)


def path(name):
    return os.path.join(work, name)


try:
    import igraph

    def of_igraph(graph, name):
        return {(graph.vs[e.source][name], graph.vs[e.target][name]): e["weight"] for e in graph.es}

    # igraph leaves an ampersand of an attribute as an entity
    attempt("igraph GraphML", lambda: {
        (html.unescape(a), html.unescape(b)): w
        for (a, b), w in of_igraph(igraph.Graph.Read_GraphML(path("net.graphml")), "id").items()})
    attempt("igraph Pajek", lambda: {
        (a.replace("&#34;", '"'), b.replace("&#34;", '"')): w
        for (a, b), w in of_igraph(igraph.Graph.Read_Pajek(path("net.net")), "id").items()})

    def of_gml():
        graph = igraph.Graph.Read_GML(path("net.gml"))
        return {(html.unescape(a), html.unescape(b)): w for (a, b), w in of_igraph(graph, "label").items()}

    attempt("igraph GML", of_gml)
    try:
        plain = of_igraph(igraph.Graph.Read_DL(path("plain.dl")), "name")
    except Exception as e:
        plain = e
    check("igraph DL", plain, {("a", "b"): 2.0, ("b", "a"): 1.0, ("b", "c"): 2.5})
except ImportError:
    print("skipped: igraph is not there")

try:
    import networkx

    def of_networkx(graph):
        return {(a, b): float(data["weight"]) for a, b, data in graph.edges(data=True)}

    attempt("NetworkX GraphML", lambda: of_networkx(networkx.read_graphml(path("net.graphml"))))
    attempt("NetworkX GML", lambda: of_networkx(networkx.read_gml(path("net.gml"))))
    attempt("NetworkX node-link", lambda: of_networkx(
        networkx.node_link_graph(json.load(open(path("node-link.json"), encoding="utf-8")), **(
            {"edges": "links"} if networkx.__version__ >= "3.4" else {}))))
    attempt("NetworkX Cytoscape.js", lambda: of_networkx(
        networkx.cytoscape_graph(json.load(open(path("net.cyjs"), encoding="utf-8")))))
    text = open(path("net.net"), encoding="utf-8").read()
    attempt("NetworkX Pajek", lambda: {
        (a.replace("&#34;", '"'), b.replace("&#34;", '"')): w
        for (a, b), w in of_networkx(networkx.parse_pajek(text)).items()})
    # NetworkX reads GEXF 1.3 only in late versions; the elements read here are the same in 1.2
    gexf = open(path("net.gexf"), encoding="utf-8").read()
    gexf = gexf.replace('xmlns="http://gexf.net/1.3" version="1.3"', 'xmlns="http://www.gexf.net/1.2draft" version="1.2"')
    open(path("net12.gexf"), "w", encoding="utf-8").write(gexf)
    attempt("NetworkX GEXF", lambda: of_networkx(networkx.read_gexf(path("net12.gexf"))))
except ImportError:
    print("skipped: NetworkX is not there")

try:
    import pm4py

    os.rename(path("log.ocel"), path("log.jsonocel"))
    os.rename(path("log.ocel-xml"), path("log.xmlocel"))
    events = len(json.load(open(path("log.jsonocel"), encoding="utf-8"))["events"])
    check("PM4Py OCEL JSON", len(pm4py.read_ocel2_json(path("log.jsonocel")).events), events)
    check("PM4Py OCEL XML", len(pm4py.read_ocel2_xml(path("log.xmlocel")).events), events)
    check("PM4Py XES", len(pm4py.read_xes(path("log.xes"))), events)
except ImportError:
    print("skipped: PM4Py is not there")

sys.exit(failed)
