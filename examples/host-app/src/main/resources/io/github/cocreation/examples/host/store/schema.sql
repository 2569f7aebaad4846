-- What a process is now: which version of its document counts, and how many entries its journal has.
create table if not exists process (
  id varchar(200) primary key,
  title varchar(10000) not null,
  version int not null,
  entries int not null
);

-- Every version of every document, without its journal. Nothing here is ever changed.
create table if not exists process_version (
  process varchar(200) not null references process,
  version int not null,
  stored timestamp(6) with time zone not null,
  document clob not null,
  primary key (process, version)
);

-- What happened, in order of arrival. Nothing here is ever changed.
create table if not exists journal_entry (
  arrival bigint generated always as identity primary key,
  process varchar(200) not null references process,
  id varchar(200) not null,
  at timestamp(9) with time zone not null,
  kind varchar(40) not null,
  json clob not null,
  unique (process, id)
);

-- World Cafés while they last and after.
create table if not exists cafe (
  process varchar(200) not null references process,
  number int not null,
  revision int not null,
  document clob not null,
  primary key (process, number)
);
