/** Asks the browser for a passkey, as the server says. Fetched only where somebody wants one. */

type Wish = { purpose: 'sign-in' | 'add' | 'confirm' } | { purpose: 'sign-up'; name: string };

/** The passkey's answer as a form sends it, a field that has to be put right first, or neither. */
export async function askPasskey(
	wish: Wish
): Promise<{ answer: string } | { problem: { field: string; kind: string } } | undefined> {
	const response = await fetch('/api/passkeys', {
		method: 'POST',
		body: JSON.stringify(wish)
	}).catch(() => undefined);
	if (!response?.ok) return undefined;
	const asked = await response.json();
	if (asked.problem) return { problem: asked.problem };
	const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser');
	const optionsJSON = asked.options;
	try {
		const isNew = wish.purpose === 'sign-up' || wish.purpose === 'add';
		const answer = isNew
			? await startRegistration({ optionsJSON })
			: await startAuthentication({ optionsJSON });
		return { answer: JSON.stringify(answer) };
	} catch {
		// The person changed their mind, or the browser has none.
		return undefined;
	}
}
