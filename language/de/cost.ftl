# Was Kampagnen kosten, neben dem, was ihre Beiträge auslösten.

metric-cost-per-engagement = Kosten je Interaktion
metric-cost-per-engagement-definition = Kosten laut Kampagnenplan ÷ Interaktionen aller Beiträge der Kampagne. Für die ganze Kampagne nach Ende ihres Fensters, unabhängig von Filtern; nach Art der Mitglieder nur, wenn der Plan die Kosten aufteilt. Kein Urteil: Eine teure Interaktion kann mehr wert sein.
metric-cost-per-thousand-impressions = Kosten je 1.000 Impressionen
metric-cost-per-thousand-impressions-definition = 1.000 × Kosten laut Kampagnenplan ÷ Impressionen aller Beiträge der Kampagne. Für die ganze Kampagne nach Ende ihres Fensters, unabhängig von Filtern; nach Art der Mitglieder nur, wenn der Plan die Kosten aufteilt. Impressionen sind Schätzungen der Plattformen.

cost-of = { $cost } ÷ { $received } { $measure ->
    [engagements] Interaktionen
   *[impressions] Impressionen
  } · { $coverage }
cost-too-high = { $coverage }, daher eher zu hoch
cost-no-currency = der Plan nennt keine Währung
cost-kind = { $kind ->
    [all] alle Mitglieder
    [employee] Mitarbeitende
   *[creator] Creator
  }
cost-of-kind = { $kind }: { $value } · { $about }
cost-kinds-unknown = Mitarbeitende und Creator: unbekannt, der Plan nennt die Kosten nur zusammen.
cost-not-named = der Plan nennt dafür keine Kosten
cost-nothing-received = keine { $measure ->
    [engagements] Interaktion
   *[impressions] Impression
  } gezählt
cost-withheld = zurückgehalten: { $coverage } der Beiträge liefern { $measure ->
    [engagements] Interaktionen
   *[impressions] Impressionen
  }, nötig sind { $limit }
cost-running = Die Kampagne läuft noch: Ihre Kosten gelten für alle Tage, ihre Wirkung ist noch nicht vollständig gezählt.
cost-whole = Ganze Kampagne, alle Kanäle und Bereiche
campaign-field-cost-ambassadors = davon für Mitarbeitende
campaign-field-cost-creators = davon für Creator
campaign-field-cost-parts-help = Leer, wenn unbekannt. Nur wo es ausgefüllt ist, werden die Kosten nach Art der Mitglieder gezeigt.
column-cost-ambassadors = Kosten Mitarbeitende
column-cost-creators = Kosten Creator
template-column-cost-ambassadors = wie viel davon für Mitarbeitende; leer, wenn unbekannt
template-column-cost-creators = wie viel davon für externe Creator; leer, wenn unbekannt
costs-title = { $own } je Interaktion; der Median { $others } anderer Kampagnen liegt bei { $middle }
costs-title-own = { $own } je Interaktion; zu wenige andere Kampagnen für einen Median
costs-title-alone = { $campaigns ->
    [one] Was 1 Kampagne kostete, im Verhältnis zu dem, was ihre Beiträge erhielten
   *[other] Was { $campaigns } Kampagnen kosteten, im Verhältnis zu dem, was ihre Beiträge erhielten
  }
costs-subtitle = Kosten laut Plan ÷ was alle Beiträge erhielten, ganze Kampagnen, unabhängig von den Filtern · gestrichelt: Median der anderen abgeschlossenen Kampagnen · andere Währungen ohne Balken · eine teure Interaktion kann mehr wert sein
costs-spent = Kosten { $cost }
costs-column = Kosten
costs-running = läuft noch
costs-not-split = im Plan nicht aufgeteilt
empty-name-campaign-costs-compared = Kosten je Kampagne
empty-title-costs = { $name }: kein Plan nennt Kosten
empty-no-costs = Ein Plan mit Kosten einer Kampagne zeigt, was eine Interaktion und tausend Impressionen kosteten. Laden Sie einen hoch, oder tragen Sie die Kosten im Formular der Kampagne ein.
alt-text-campaign-costs-compared = { $title }. { $campaigns } Kampagnen, { $figures } Zahlen in { $columns } Spalten.
