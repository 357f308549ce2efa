import { fail, redirect } from '@sveltejs/kit';
import { pathOn } from '#lib/server/http/path-on.ts';
import { OWN_LANGUAGE } from '#lib/class/language-cookies.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import type { Actions, RequestEvent } from './$types';

const YEAR = 31_536_000;

// Without a prototype: its names would pass for actions.
export const actions: Actions = Object.assign(Object.create(null), {
	/** Light or dark, for visitors without JavaScript; see Appearance.svelte for everyone else. */
	appearance: async ({ request, cookies, url }: RequestEvent) => {
		const form = await request.formData().catch(() => undefined);
		if (!form) return fail(400);
		const wanted = form.get('appearance');
		const options = { path: '/', sameSite: 'lax', httpOnly: false } as const;
		const secure = url.protocol === 'https:';
		if (wanted === 'light' || wanted === 'dark')
			cookies.set('appearance', wanted, { ...options, secure, maxAge: YEAR });
		else cookies.delete('appearance', { ...options, secure });
		redirect(303, '/settings');
	},
	/** In which language to speak; see LanguageForm.svelte, which is on other pages, too. */
	language: async ({ request, cookies, url }: RequestEvent) => {
		const form = await request.formData().catch(() => undefined);
		const wanted = languageNamed(String(form?.get('language')));
		if (!form || !wanted) return fail(400);
		cookies.set(OWN_LANGUAGE, wanted, {
			path: '/',
			sameSite: 'lax',
			// Pages write it, too.
			httpOnly: false,
			secure: url.protocol === 'https:',
			maxAge: YEAR
		});
		redirect(303, pathOn(url, String(form.get('back'))));
	}
});
