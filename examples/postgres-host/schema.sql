-- Everything lives in a schema of the example's own, made anew at every start, so that nothing else is touched.
drop schema if exists maths_hubs_example cascade;
create schema maths_hubs_example;
set search_path to maths_hubs_example;

-- Documents as the library takes them. A changed document is a new version; the old one stays.
create table document (
  id integer generated always as identity primary key,
  kind text not null,
  hub text not null,
  academic_year text not null,
  version integer not null,
  body jsonb not null,
  unique (kind, hub, academic_year, version)
);

-- What the library answered, as it answered it.
create table report (
  document_id integer primary key references document,
  body jsonb not null
);

-- Finds reports by what they contain.
create index report_contains on report using gin (body jsonb_path_ops);

create view answer as
  select document.kind, document.hub, document.academic_year, document.version, report.body,
    not exists (
      select from document as later
      where (later.kind, later.hub, later.academic_year) = (document.kind, document.hub, document.academic_year)
        and later.version > document.version
    ) as is_latest
  from document join report on report.document_id = document.id;
