package org.mutualaid.bench.engine;

import java.time.LocalDate;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.people.Cover;

/** What both engines are asked: a stay in hospital of somebody, and what was paid before. */
record Question(Event.HospitalStay stay, Cover cover, History history, LocalDate applied) {}
