/** What the server draws an error with; a browser has nothing here, and fetches it (see src/cli/wordless-plugin.ts). */
import ErrorPage from './ErrorPage.svelte';

export const drawn: typeof ErrorPage | undefined = ErrorPage;
