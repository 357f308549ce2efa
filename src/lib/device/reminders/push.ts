/**
 * Being reminded by this browser's own push service. The server has to send the message, so it must know of the
 * device: only one that is signed in to an account can be reminded so.
 */

/** How it stands on this device. */
export type PushState =
	/** The browser has no push service, or there is no service worker to show a message. */
	| 'unsupported'
	/** Nobody is signed in: the server knows of no device here. */
	| 'no-account'
	/** The person has forbidden it, in the browser. */
	| 'denied'
	| 'off'
	| 'on'
	/** The server cannot be asked just now. */
	| 'unknown';

const ADDRESS = '/api/reminder';

async function registration(): Promise<ServiceWorkerRegistration | undefined> {
	if (!(
		'serviceWorker' in navigator &&
		'PushManager' in globalThis &&
		'Notification' in globalThis
	))
		return undefined;
	return navigator.serviceWorker.getRegistration();
}

interface Said {
	key: string;
	on: boolean;
}

/** What the server says; undefined where it cannot be asked, or nobody is signed in there. */
async function ask(): Promise<Said | undefined> {
	try {
		const response = await fetch(ADDRESS);
		if (!response.ok) return undefined;
		const { key, on } = Object(await response.json()) as Record<string, unknown>;
		return typeof key === 'string' && typeof on === 'boolean' ? { key, on } : undefined;
	} catch {
		return undefined;
	}
}

/** @param signedIn whether this device is signed in to an account */
export async function pushState(signedIn: boolean): Promise<PushState> {
	const worker = await registration();
	if (!worker) return 'unsupported';
	if (!signedIn) return 'no-account';
	if (Notification.permission === 'denied') return 'denied';
	const said = await ask();
	if (!said) return 'unknown';
	return said.on && (await worker.pushManager.getSubscription()) ? 'on' : 'off';
}

/**
 * Reminds this device every day. Asks the person for leave: call it by their tap.
 *
 * @param minute after midnight, by the clock of wherever the device is
 */
export async function remindHere(minute: number): Promise<PushState> {
	if ((await Notification.requestPermission()) !== 'granted') return 'denied';
	const [worker, said] = [await registration(), await ask()];
	if (!worker || !said) return 'unknown';
	try {
		const { endpoint, keys } = (await subscribe(worker.pushManager, said.key)).toJSON();
		const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
		const body = JSON.stringify({ endpoint, p256dh: keys?.p256dh, auth: keys?.auth, minute, zone });
		const response = await fetch(ADDRESS, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body
		});
		return response.ok ? 'on' : 'unknown';
	} catch {
		// The browser's service does not answer, or gives out no address.
		return 'unknown';
	}
}

/** A subscription against another server's key, as before a restore, is of no use. */
async function subscribe(push: PushManager, key: string): Promise<PushSubscription> {
	const options = { userVisibleOnly: true, applicationServerKey: key };
	try {
		return await push.subscribe(options);
	} catch (problem) {
		const before = await push.getSubscription();
		if (!before) throw problem;
		await before.unsubscribe();
		return push.subscribe(options);
	}
}

/** Reminds this device no more. */
export async function stopHere(): Promise<PushState> {
	try {
		const response = await fetch(ADDRESS, { method: 'DELETE' });
		const subscription = await (await registration())?.pushManager.getSubscription();
		await subscription?.unsubscribe();
		return response.ok ? 'off' : 'unknown';
	} catch {
		return 'unknown';
	}
}
