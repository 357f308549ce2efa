/**
 * Makes the device ready for somebody else: what is unsent goes out, the device is signed out. False if
 * there is no network; then nothing has changed.
 */
export async function switchUser(): Promise<boolean> {
	const signedOut = await fetch('/api/account/session', { method: 'DELETE' }).then(
		({ ok }) => ok,
		() => false
	);
	return signedOut;
}
