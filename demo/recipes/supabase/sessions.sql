-- Run this as a migration. The functions run as their owner, who needs SELECT and DELETE on auth.sessions. Check it:
-- select has_table_privilege('auth.sessions', 'delete');

-- The access token of an ended session stays valid until it expires, so ask the table.
create function public.own_session() returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare own uuid := auth.jwt() ->> 'session_id';
begin
  if not exists (select from auth.sessions where id = own and user_id = auth.uid()) then
    raise sqlstate 'PT401' using message = 'session_not_found';
  end if;
  return own;
end $$;

create function public.list_sessions() returns json
language sql stable security definer set search_path = '' as $$
  select json_build_object('currentSessionId', public.own_session(), 'accountId', auth.uid(), 'sessions',
    coalesce(json_agg(json_build_object('sessionId', id, 'createdAt', created_at, 'expiresAt', not_after,
      'lastSeen', coalesce(refreshed_at at time zone 'utc', created_at),
      'ip', host(ip), 'userAgent', user_agent)), '[]'))
  from auth.sessions where user_id = auth.uid() and (not_after is null or not_after > now());
$$;

-- Ends one session, or all others when there is no id. Returns how many it has ended.
create function public.end_sessions(one uuid default null) returns integer
language plpgsql security definer set search_path = '' as $$
declare own uuid := public.own_session(); ended integer;
begin
  if one is distinct from own and not exists (select from jsonb_array_elements(auth.jwt() -> 'amr') entry
    where to_timestamp((entry ->> 'timestamp')::bigint) > now() - interval '5 minutes') then
    raise sqlstate 'PT403' using message = 'reauthentication_needed';
  end if;
  delete from auth.sessions where user_id = auth.uid() and case when one is null then id <> own else id = one end;
  get diagnostics ended = row_count;
  return ended;
end $$;

revoke execute on function public.own_session, public.list_sessions, public.end_sessions from public, anon;
grant execute on function public.list_sessions, public.end_sessions to authenticated;
