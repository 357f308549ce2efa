declare namespace App {
	interface Error {
		message: string;
		/** Short id that also stands in the server's log, so that a report can be found there. */
		id?: string;
	}
}
