# The overview: tiles with their variation, response by week, signals and the table of figures.

metric-time-to-peer-response = Time to first colleague response
metric-time-to-peer-response-definition = Median hours until the first reaction, comment or share by another member (Kaplan–Meier), over posts published inside the interactions log; posts without an answer count as watched for 7 days or until the log ends. Whole days where the log has no time of day.
