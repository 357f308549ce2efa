/** In which language the server speaks to whoever asks; several are answered at the same time. */
import { AsyncLocalStorage } from 'node:async_hooks';

const reader = new AsyncLocalStorage<string>();

/** The language of the request that is being answered; undefined while there is none. */
export const readerLanguage = (): string | undefined => reader.getStore();

/** Answers a request in a language: all texts that are read meanwhile are that language's. */
export const inLanguage = <Answer>(language: string, answer: () => Answer): Answer =>
	reader.run(language, answer);
