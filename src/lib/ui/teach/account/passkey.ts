/** Asks the browser for a passkey, as the server says. */

type Wish = { purpose: 'sign-in' | 'add' | 'confirm' } | { purpose: 'sign-up'; name: string };

/** What became of it: the answer as a form sends it, a field to be put right first, or why there is none. */
export type Asked =
	| { answer: string }
	| { problem: { field: string; kind: string } }
	| { failed: 'stopped' | 'known' | 'network' };

const withBrowser = () => import('@simplewebauthn/browser');

/** Whether passkeys can be asked for here at all: over https, by a browser that knows them. */
export const knowsPasskeys = (): boolean =>
	typeof globalThis.PublicKeyCredential === 'function' && globalThis.isSecureContext;

export async function askPasskey(wish: Wish): Promise<Asked> {
	const asked = await optionsFor(wish);
	if (!('options' in asked)) return asked;
	const { startAuthentication, startRegistration } = await withBrowser();
	const optionsJSON = asked.options;
	try {
		const isNew = wish.purpose === 'sign-up' || wish.purpose === 'add';
		const answer = isNew
			? await startRegistration({ optionsJSON })
			: await startAuthentication({ optionsJSON });
		return { answer: JSON.stringify(answer) };
	} catch (thrown) {
		return { failed: (thrown as Error).name === 'InvalidStateError' ? 'known' : 'stopped' };
	}
}

/**
 * Offers passkeys among what the browser fills in, without asking; the answer, if somebody picks one.
 * Another question, or `stopOffering`, ends it.
 */
export async function offerPasskeys(): Promise<string | undefined> {
	const { browserSupportsWebAuthnAutofill, startAuthentication } = await withBrowser();
	if (!(await browserSupportsWebAuthnAutofill())) return undefined;
	const asked = await optionsFor({ purpose: 'sign-in' });
	if (!('options' in asked)) return undefined;
	const wish = { optionsJSON: asked.options, useBrowserAutofill: true };
	const answer = await startAuthentication(wish).catch(() => undefined);
	return answer && JSON.stringify(answer);
}

export const stopOffering = async (): Promise<void> =>
	(await withBrowser()).WebAuthnAbortService.cancelCeremony();

async function optionsFor(wish: Wish) {
	const response = await fetch('/api/passkeys', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(wish)
	}).catch(() => undefined);
	if (!response?.ok) return { failed: 'network' } as const;
	// Our own server's: checked by the browser when it is asked.
	return (await response.json()) as
		{ problem: { field: string; kind: string } } | { options: never };
}
