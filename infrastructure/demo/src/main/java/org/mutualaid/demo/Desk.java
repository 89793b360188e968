package org.mutualaid.demo;

/** A reviewer at the desk where they sit. */
record Desk(String person, String level, String office) {
  static final Desk UNIT_1 = new Desk("unit-1", "UNIT", "U-0001");
  static final Desk UNIT_2 = new Desk("unit-2", "UNIT", "U-0002");
  static final Desk STATION_1 = new Desk("station-1", "STATION", "S-0001");
  static final Desk DISTRICT_1 = new Desk("district-1", "DISTRICT", "D-0001");
  static final Desk DISTRICT_2 = new Desk("district-2", "DISTRICT", "D-0002");
  static final Desk CITY_1 = new Desk("city-1", "MUNICIPAL", "M-0001");
  static final Desk CITY_2 = new Desk("city-2", "MUNICIPAL", "M-0001");
  static final Desk PANEL_1 = new Desk("panel-1", "PANEL", "M-0001");
  static final Desk PANEL_2 = new Desk("panel-2", "PANEL", "M-0001");
  static final Desk PANEL_3 = new Desk("panel-3", "PANEL", "M-0001");
}
