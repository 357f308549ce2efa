/**
 * The one script that may connect elsewhere: the worker that asks somebody's own language model (lib/device/model). Pages may not, and
 * a worker has the policy of the reply that it came with, so this goes with its script, and stays with it in a cache.
 */
const SCRIPT = /^\/_app\/immutable\/workers\/model-worker-[\w-]+\.js(?:\?|$)/;

/** Over plain http only to the device itself. */
const POLICY =
	"default-src 'none'; connect-src https: http://localhost:* http://127.0.0.1:*; frame-ancestors 'none'";

/** The content security policy of a path, where it has one of its own. */
export const policyOf = (path: string): string | undefined =>
	SCRIPT.test(path) ? POLICY : undefined;
