/** In which language the server speaks to whoever asks; several are answered at the same time. */
import { AsyncLocalStorage } from 'node:async_hooks';

const reader = new AsyncLocalStorage<{ language: string }>();

/** The language of the request that is being answered; undefined while there is none. */
export const readerLanguage = (): string | undefined => reader.getStore()?.language;

/** Answers a request in a language: all texts that are read meanwhile are that language's. */
export const inLanguage = <Answer>(language: string, answer: () => Answer): Answer =>
	reader.run({ language }, answer);

/**
 * Goes on in another language with the request that is being answered: what it is about has one of its own.
 *
 * @param language undefined: it has none
 */
export function goOnIn(language: string | undefined): void {
	const store = reader.getStore();
	if (store && language !== undefined) store.language = language;
}
