create schema if not exists identity;
--> statement-breakpoint
create table identity.signing_keys (
  kid text primary key,
  token_use text not null check (token_use in ('access', 'id')),
  private_jwk jsonb not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
--> statement-breakpoint
create unique index signing_keys_one_active on identity.signing_keys (token_use) where retired_at is null;
--> statement-breakpoint
create table identity.people (
  id text primary key,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null,
  name text not null,
  password_hash text not null,
  confirmed boolean not null,
  enabled boolean not null default true,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null
);
--> statement-breakpoint
create table identity.memberships (
  person_id text not null references identity.people (id) on delete cascade,
  group_name text not null,
  primary key (person_id, group_name)
);
--> statement-breakpoint
create table identity.verification_codes (
  person_id text not null references identity.people (id) on delete cascade,
  purpose text not null check (purpose in ('sign-up', 'reset-password')),
  code text not null,
  attempts integer not null default 0,
  expires_at timestamptz not null,
  primary key (person_id, purpose)
);
--> statement-breakpoint
create table identity.sessions (
  id_hash text primary key,
  person_id text not null references identity.people (id) on delete cascade,
  auth_time timestamptz not null,
  expires_at timestamptz not null
);
--> statement-breakpoint
create table identity.grants (
  origin_jti text primary key,
  client_id text not null,
  person_id text not null references identity.people (id) on delete cascade,
  scope text not null,
  nonce text,
  event_id text not null,
  auth_time timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
--> statement-breakpoint
create table identity.authorization_codes (
  code_hash text primary key,
  client_id text not null,
  redirect_uri text not null,
  challenge text,
  nonce text,
  scope text not null,
  person_id text not null references identity.people (id) on delete cascade,
  auth_time timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  origin_jti text references identity.grants (origin_jti) on delete cascade
);
--> statement-breakpoint
create table identity.refresh_tokens (
  token_hash text primary key,
  origin_jti text not null references identity.grants (origin_jti) on delete cascade,
  issued_at timestamptz not null,
  replaced_at timestamptz
);
--> statement-breakpoint
create index refresh_tokens_of_grant on identity.refresh_tokens (origin_jti);
--> statement-breakpoint
create index grants_of_person on identity.grants (person_id);
