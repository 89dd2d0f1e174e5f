# The overview: tiles with their variation, response by week, signals and the table of figures.

metric-time-to-peer-response = Zeit bis zur ersten kollegialen Reaktion
metric-time-to-peer-response-definition = Median der Stunden bis zu Reaktion, Kommentar oder Teilung durch ein anderes Mitglied (Kaplan–Meier), über Beiträge, die im Interaktionsprotokoll liegen; Beiträge ohne Antwort gelten 7 Tage oder bis zum Ende des Protokolls als beobachtet. Ganze Tage, wo das Protokoll keine Uhrzeit hat.
