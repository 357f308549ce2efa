declare namespace App {
	interface Error {
		message: string;
		/** Short id that also stands in the server's log, so that a report can be found there. */
		id?: string;
	}
}

/** Drawn by src/cli/maps-plugin.ts while the app is built. */
declare module 'virtual:maps/*' {
	export const map: import('./lib/ui/map/geometry.ts').MapGeometry;
}
