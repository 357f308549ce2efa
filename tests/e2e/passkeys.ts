import type { Page } from '@playwright/test';

/** A phone's or computer's own passkeys, with a finger that is always recognised. */
export interface Authenticator {
	count: () => Promise<number>;
	/** As if somebody pulled the finger back. */
	refuse: (refuse: boolean) => Promise<void>;
	/** Whether the finger is there at once, without being asked for. */
	present: (present: boolean) => Promise<void>;
}

/** Gives the page's browser an authenticator that keeps passkeys and knows its owner. */
export async function addAuthenticator(page: Page): Promise<Authenticator> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	return {
		count: async () =>
			(await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
		present: async (enabled) => {
			await cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
		},
		refuse: async (refuse) => {
			await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: !refuse });
		}
	};
}
