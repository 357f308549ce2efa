/** One message to one device, by way of its browser's push service. */
import webPush from 'web-push';
import type { PushKey } from './push-key.ts';

/** What is shown: a title, and a line below it. */
export interface Said {
	title: string;
	body: string;
	/** In which language, and which way it runs. */
	lang: string;
	dir: 'ltr' | 'rtl';
}

export interface Message {
	to: { endpoint: string; p256dh: string; auth: string };
	said: Said;
	key: PushKey;
	/** Whom a push service may write to about this server: `mailto:` or `https:`. */
	contact: string;
}

/** Delivered to the service; there is no such device any more; or not just now. */
export type Outcome = 'sent' | 'gone' | 'failed';

/** So long a service may take to answer, ms. */
const PATIENCE = 10_000;
/** So long it keeps what a device that is off has not fetched, seconds: later it is no reminder. */
const KEPT = 3 * 3600;

/**
 * Encrypts for the device alone (RFC 8291), and sends. Redirections are not followed, and nothing is read of
 * what comes back but its status.
 */
export async function send({ to, said, key, contact }: Message): Promise<Outcome> {
	try {
		const { endpoint, p256dh, auth } = to;
		const { headers, body } = webPush.generateRequestDetails(
			{ endpoint, keys: { p256dh, auth } },
			JSON.stringify(said),
			{
				vapidDetails: { subject: contact, ...key },
				TTL: KEPT,
				urgency: 'normal',
				topic: 'reminder'
			}
		);
		const response = await fetch(endpoint, {
			method: 'POST',
			headers: Object.entries(headers).map(([name, value]): [string, string] => [
				name,
				String(value)
			]),
			body: new Uint8Array(body as Buffer),
			redirect: 'manual',
			signal: AbortSignal.timeout(PATIENCE)
		});
		await response.body?.cancel();
		if (response.ok) return 'sent';
		return response.status === 404 || response.status === 410 ? 'gone' : 'failed';
	} catch {
		return 'failed';
	}
}
