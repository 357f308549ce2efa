/** What a browser has to know to install the app, in the current language. The app is the same in all: `id` and `scope` say so. */
import { SHARED_FIELDS, SHARED_TO, SHARED_TYPES } from '#lib/device/articles/from-another-app.ts';
import { install } from '#lib/ui/messages/install.ts';
import { direction } from '#lib/ui/messages/current.ts';
import { code } from '#lib/ui/messages/language.ts';
import { SPOKEN_FIRST } from '#lib/ui/messages/languages.ts';

const LINK = 'href="/manifest.webmanifest"';

/** A page that links to the manifest in its own language. */
export const linkedIn = (language: string, html: string): string =>
	language === SPOKEN_FIRST
		? html
		: html.replace(LINK, `href="/manifest.webmanifest?lang=${language}"`);

const PAPER = '#efe9de';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
	src: `/icons/${name}-${size}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose
});

/** A picture for the dialog; `wide` on a desktop. */
const shot = (name: string, sizes: string, wide: boolean, label: string) => ({
	src: `/screenshots/${name}.png`,
	sizes,
	type: 'image/png',
	form_factor: wide ? 'wide' : 'narrow',
	label
});

const shortcut = (name: string, short: string, url: string) => ({
	name,
	short_name: short,
	url,
	icons: [icon('icon', 192, 'any')]
});

/** The manifest (W3C Web Application Manifest) as plain data. */
export const manifest = () => ({
	id: '/',
	name: 'Footnote',
	short_name: 'Footnote',
	description: install.description,
	lang: code(),
	dir: direction(),
	start_url: '/',
	scope: '/',
	display: 'standalone',
	background_color: PAPER,
	theme_color: PAPER,
	categories: ['education'],
	icons: [
		{ src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		icon('icon', 192, 'any'),
		icon('icon', 512, 'any'),
		icon('maskable', 192, 'maskable'),
		icon('maskable', 512, 'maskable')
	],
	screenshots: [
		shot('today', '720x1480', false, install.shots.today),
		shot('study', '720x1480', false, install.shots.study),
		shot('deck', '1280x800', true, install.shots.deck)
	],
	// An article in another app: "Share", "Footnote".
	share_target: {
		action: SHARED_TO,
		method: 'POST',
		enctype: 'multipart/form-data',
		params: {
			title: SHARED_FIELDS.title,
			text: SHARED_FIELDS.text,
			url: SHARED_FIELDS.url,
			files: [{ name: SHARED_FIELDS.file, accept: SHARED_TYPES }]
		}
	},
	shortcuts: [
		shortcut(install.study.name, install.study.short, '/study'),
		shortcut(install.decks, install.decks, '/decks')
	]
});
