package org.mutualaid.local.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All routes, the most particular first. */
final class Routes {
  private final List<Route> routes;

  Routes(List<Route> routes) {
    this.routes = routes.stream().sorted(Comparator.comparing(Route::specificity)).toList();
  }

  /** The route for a request; the first resource that fits decides, as in the cloud. */
  Optional<Found> find(String method, String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    Optional<String> resource =
        routes.stream().filter(r -> r.match(path).isPresent()).map(Route::resource).findFirst();
    return routes.stream()
        .filter(route -> resource.filter(route.resource()::equals).isPresent())
        .filter(route -> route.takesMethod(method))
        .min(Comparator.comparing(route -> route.method().equals("ANY")))
        .map(route -> new Found(route, route.match(path).orElseThrow()));
  }

  List<Route> all() {
    return routes;
  }

  /** A route and what its path's variables are in this request. */
  record Found(Route route, Map<String, String> parameters) {}
}
