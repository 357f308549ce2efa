declare namespace App {
	interface Locals {
		/** Names this request in the log. */
		id: string;
		/** In which the reply is. */
		language: import('./lib/ui/messages/languages.ts').Language;
		/** The signed-in device that asks; looked up when first asked for. */
		session: () => Promise<import('./lib/server/accounts/guard.ts').Session | undefined>;
		/** The database did not answer. */
		unavailable?: boolean;
		/** Somebody else has changed the same thing at the same moment. */
		collided?: boolean;
		/** Whether the reply is about whoever asked, so that nobody may keep it. */
		personal: boolean;
	}

	interface PageData {
		/** Takes all the width of the window. */
		wide?: boolean;
		/** Shows pupils who are made up. */
		demo?: boolean;
	}

	interface Error {
		message: string;
		/** What it is that cannot be had, where the server says so in `message` (see server/refuse.ts). */
		why?: string;
		/** Short id that also stands in the server's log, so that a report can be found there. */
		id?: string;
	}
}

/** Drawn by src/cli/maps-plugin.ts while the app is built. */
declare module 'virtual:maps/*' {
	export const map: import('./lib/deck/map-geometry.ts').MapGeometry;
}
