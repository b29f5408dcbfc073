/** The latest answers that are not compliant, and what holds them back. */
export const notCompliant = (database) =>
  database.rows(
    `select hub, kind, body ->> 'heldBackBy' as "heldBackBy"
     from answer
     where is_latest and not (body ->> 'compliant')::boolean
     order by hub, kind`,
  );

/** What was missing in teams, rule by rule, the first versions included: in how many hubs, on how many days in all. */
export const gapsByRule = (database, force) =>
  database.rows(
    `select gap ->> 'title' as title,
       count(distinct hub)::integer as hubs,
       sum((gap ->> 'to')::date - (gap ->> 'from')::date + 1)::integer as days
     from answer, jsonb_array_elements(body -> 'gaps') as gap
     where gap ->> 'force' = $1
     group by title
     order by days desc, title`,
    [force],
  );

/** Documents whose verdict or total is another than that of the version before. */
export const changedAnswers = (database) =>
  database.rows(
    `select hub, kind, later.version as version,
       (earlier.body ->> 'compliant')::boolean as "wasCompliant",
       (later.body ->> 'compliant')::boolean as "isCompliant",
       earlier.body #>> '{entitlement,total}' as "totalBefore",
       later.body #>> '{entitlement,total}' as "totalNow"
     from answer as later join answer as earlier using (kind, hub, academic_year)
     where later.version = earlier.version + 1
       and (later.body -> 'compliant', later.body #> '{entitlement,total}')
         is distinct from (earlier.body -> 'compliant', earlier.body #> '{entitlement,total}')
     order by hub, kind, version`,
  );

/** The answers in which a rule was not met on some day; an index finds them by what they contain. */
export const answersThatMiss = (database, rule) =>
  database.rows(
    `select hub, version, is_latest as "isLatest"
     from answer
     where body @> jsonb_build_object('gaps', jsonb_build_array(jsonb_build_object('rule', $1::text)))
     order by hub, version`,
    [rule],
  );
