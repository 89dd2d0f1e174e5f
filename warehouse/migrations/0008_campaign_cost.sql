-- What a campaign cost may be split by kind of member.
alter table campaign_rows add column cost_ambassadors double;
alter table campaign_rows add column cost_creators double;
alter table campaigns add column cost_ambassadors double;
alter table campaigns add column cost_creators double;
comment on column campaigns.cost_ambassadors is 'Part of the cost spent on employee ambassadors; null where the plan does not split it';
comment on column campaigns.cost_creators is 'Part of the cost spent on external creators; null where the plan does not split it';
