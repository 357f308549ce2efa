import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

const YEAR = 31_536_000;

export const actions: Actions = {
	/** Light or dark, for visitors without JavaScript; see Appearance.svelte for everyone else. */
	appearance: async ({ request, cookies, url }) => {
		const wanted = (await request.formData()).get('appearance');
		const options = { path: '/', sameSite: 'lax', httpOnly: false } as const;
		const secure = url.protocol === 'https:';
		if (wanted === 'light' || wanted === 'dark')
			cookies.set('appearance', wanted, { ...options, secure, maxAge: YEAR });
		else cookies.delete('appearance', { ...options, secure });
		redirect(303, '/settings');
	}
};
