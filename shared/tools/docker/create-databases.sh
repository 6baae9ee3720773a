#!/bin/bash
# Run once by the postgres image on an empty data folder: for each organization one database, a role
# that owns it and one that answers questions there; a role can enter its own database and no other.
set -euo pipefail

as_admin() {
  psql --set ON_ERROR_STOP=1 --quiet --no-psqlrc --username "$POSTGRES_USER" --dbname postgres "$@"
}

as_admin --command 'revoke all on database postgres, template1 from public'
for name in $PASSAGE_DATABASES; do
  variable="$(tr 'a-z-' 'A-Z_' <<<"$name")_DATABASE_PASSWORD"
  as_admin --set name="$name" --set secret="${!variable}" <<'SQL'
create role :"name" login password :'secret';
create database :"name" owner :"name";
revoke all on database :"name" from public;
select :'name' || '_answering' as answering,
  encode(sha256(convert_to('passage answering ' || :'secret', 'UTF8')), 'hex') as answering_secret \gset
create role :"answering" login password :'answering_secret';
grant connect on database :"name" to :"answering";
SQL
done
