/** By which push services know this server again: a key pair of its own (VAPID, RFC 8292), made when first asked for. */
import webPush from 'web-push';
import type { Database } from '#lib/server/database/database.ts';
import { secretFor } from '#lib/server/database/secrets.ts';

const PURPOSE = 'push';

/** Both base64url: a point on P-256, and its secret. */
export interface PushKey {
	publicKey: string;
	privateKey: string;
}

/** The one key of all servers on this database. */
export async function pushKey(db: Database): Promise<PushKey> {
	const kept = await keptKey(db);
	if (kept) return kept;
	const { publicKey, privateKey } = webPush.generateVAPIDKeys();
	await db
		.insertInto('secret')
		.values({ purpose: PURPOSE, secret: `${publicKey}.${privateKey}` })
		// Another server was first.
		.onConflict((before) => before.column('purpose').doNothing())
		.execute();
	return (await keptKey(db)) ?? { publicKey, privateKey };
}

async function keptKey(db: Database): Promise<PushKey | undefined> {
	const [publicKey, privateKey] = (await secretFor(db, PURPOSE))?.split('.') ?? [];
	return publicKey && privateKey ? { publicKey, privateKey } : undefined;
}
