/**
 * API Gateway on this machine: the routes of the OpenAPI file, the authorizer, REST proxy events
 * (payload 1.0), gateway responses and throttles, all as the template says.
 */
@NullMarked
package org.mutualaid.local.gateway;

import org.jspecify.annotations.NullMarked;
