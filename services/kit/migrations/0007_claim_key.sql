-- Takes a key for one transaction, or fails: an answer is kept under it, or another transaction is making one.
-- Each statement of the function sees what was committed before it, so nothing slips in between look and lock.
CREATE FUNCTION claim_key(whose text, what text, which text, oldest timestamptz) RETURNS void
LANGUAGE plpgsql AS $claim$
DECLARE
  known timestamptz;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended(whose || ' ' || what || ' ' || which, 0)) THEN
    RAISE EXCEPTION 'The key is being worked on' USING ERRCODE = 'BD409';
  END IF;
  SELECT created_at INTO known FROM idempotency_key WHERE person_id = whose AND route = what AND key = which;
  IF known > oldest THEN
    RAISE EXCEPTION 'The key has an answer' USING ERRCODE = 'BD409';
  ELSIF known IS NOT NULL THEN
    DELETE FROM idempotency_key WHERE person_id = whose AND route = what AND key = which;
  END IF;
END
$claim$;
