/** Review notices published to an SNS topic, with attributes that subscriptions filter by. */
@NullMarked
package org.mutualaid.sns;

import org.jspecify.annotations.NullMarked;
